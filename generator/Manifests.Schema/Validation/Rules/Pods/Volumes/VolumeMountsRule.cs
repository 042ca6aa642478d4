using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Containers mount volumes that the pod has. A StatefulSet adds some, so its pods are looked at from there.</summary>
internal sealed class VolumeMountsRule : ITypeRule
{
    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!walk.Is("apps", "StatefulSet"))
        {
            VolumeMounts.Check(walk, value, claims: null);
        }
    }
}
