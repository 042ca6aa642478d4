using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A variable that comes from a file of the pod comes from an emptyDir. Before 1.35 servers drop the field.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateFileKeyRefVolumes.</remarks>
internal sealed class FileKeyVolumeRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 35);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since || walk.Options.Partial)
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            foreach (var (index, variable) in container.Value.MappingsOf("env"))
            {
                if (variable.MappingOf("valueFrom")?.MappingOf("fileKeyRef") is { } reference
                    && reference.TextOf("volumeName") is { Length: > 0 } name
                    && !IsEmptyDir(PodSpecs.FindVolume(value, name)))
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.FileKeyVolume,
                        reference["volumeName"]!,
                        [container.List, container.Index, "env", index, "valueFrom", "fileKeyRef", "volumeName"],
                        Shown.Text(name));
                }
            }
        }
    }

    // A volume without any source is one.
    private static bool IsEmptyDir(Mapping? volume) =>
        volume is not null && (volume.HasValue("emptyDir") || !VolumeFields.Sources.Any(volume.HasValue));
}
