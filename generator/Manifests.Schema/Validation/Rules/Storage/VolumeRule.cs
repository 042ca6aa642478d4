using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A volume has storage, one place where it is, and nodes that reach it.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidatePersistentVolumeSpec.</remarks>
internal sealed class VolumeRule : ITypeRule
{
    private static readonly KubernetesVersion AttributesClassSince = new(1, 34);

    private static readonly string[] Sources =
    [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "flocker", "nfs", "rbd", "quobyte", "cephfs", "iscsi",
        "cinder", "fc", "flexVolume", "azureFile", "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "scaleIO",
        "local", "storageos", "csi",
    ];

    public string TypeName => "io.k8s.api.core.v1.PersistentVolumeSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        // Inside of an attachment a volume has no capacity and other rules.
        if (walk.KindName != "PersistentVolume")
        {
            return;
        }

        AccessModes.Check(walk, value);
        CheckCapacity(walk, value);
        CheckSources(walk, value);
        CheckReach(walk, value);
        Expect.Form(walk, value, "storageClassName", TextForms.Subdomain);
        if (value.HasValue("volumeAttributesClassName") && walk.Version >= AttributesClassSince)
        {
            Expect.NotEmptyIfSet(walk, value, "volumeAttributesClassName");
            Expect.Form(walk, value, "volumeAttributesClassName", TextForms.Subdomain);
            if (!value.HasValue("csi") && !walk.Options.Partial)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.AttributesWithoutDriver, value["volumeAttributesClassName"]!, ["volumeAttributesClassName"]);
            }
        }
    }

    private static void CheckCapacity(SchemaWalk walk, Mapping spec)
    {
        if (!Expect.Value(walk, spec, "capacity") || spec.MappingOf("capacity") is not { } capacity)
        {
            return;
        }

        if (!walk.Options.Partial && (capacity.Count > 1 || !capacity.ContainsKey("storage")))
        {
            var names = Shown.Names([.. capacity.Select(static entry => Shown.Escape(entry.Key))], "and");
            walk.Findings.AddBelow(SchemaDiagnostics.CapacityNotStorage, capacity, ["capacity"], names);
        }

        walk.Trail.Enter("capacity");
        Expect.QuantityPositive(walk, capacity, "storage");
        walk.Trail.Leave();
    }

    private static void CheckSources(SchemaWalk walk, Mapping spec)
    {
        var count = 0;
        foreach (var source in Sources)
        {
            count += spec.HasValue(source) ? 1 : 0;
        }

        if (count > 1)
        {
            var found = Shown.Names([.. Sources.Where(spec.HasValue)], "and");
            walk.Findings.Add(SchemaDiagnostics.VolumeSources, spec, found, "keep one of them");
        }
        else if (count == 0 && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.VolumeSources, spec, "none", "add one, such as 'csi'");
        }
    }

    private static void CheckReach(SchemaWalk walk, Mapping spec)
    {
        if (spec.HasValue("local") && !spec.HasValue("nodeAffinity") && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.LocalWithoutAffinity, spec);
        }

        if (spec.MappingOf("nodeAffinity") is { } affinity)
        {
            walk.Trail.Enter("nodeAffinity");
            Expect.Value(walk, affinity, "required");
            walk.Trail.Leave();
        }

        if (spec.TextOf("persistentVolumeReclaimPolicy") is "Recycle" && spec.MappingOf("hostPath")?.TextOf("path") is { } path
            && path.Length > 0 && path.AsSpan().Trim('/').IsEmpty)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RootRecycled, spec["persistentVolumeReclaimPolicy"]!, ["persistentVolumeReclaimPolicy"]);
        }
    }
}
