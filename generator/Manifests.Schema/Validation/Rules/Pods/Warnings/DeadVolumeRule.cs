using System.Collections.Frozen;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Sources of volumes that no node can mount any more.</summary>
/// <remarks>Source: <c>pkg/api/pod/warnings.go</c>.</remarks>
internal sealed class DeadVolumeRule : ITypeRule
{
    private static readonly FrozenDictionary<string, KubernetesVersion> DeadSince = new Dictionary<string, KubernetesVersion>
    {
        ["photonPersistentDisk"] = new(1, 16),
        ["scaleIO"] = new(1, 22),
        ["flocker"] = new(1, 25),
        ["storageos"] = new(1, 25),
        ["quobyte"] = new(1, 25),
        ["glusterfs"] = new(1, 26),
        ["cephfs"] = new(1, 31),
        ["rbd"] = new(1, 31),
        ["gitRepo"] = new(1, 33),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string TypeName => "io.k8s.api.core.v1.Volume";

    public void Check(SchemaWalk walk, Mapping value)
    {
        foreach (var source in value.Entries)
        {
            if (DeadSince.TryGetValue(source.Key, out var since) && !SchemaWalk.IsUnset(source.Value))
            {
                walk.Findings.AddBelow(
                    walk.Version >= since ? SchemaDiagnostics.VolumeDead : SchemaDiagnostics.VolumeDeadLater,
                    source.Value,
                    [source.Key],
                    source.Key,
                    since);
            }
        }
    }
}
