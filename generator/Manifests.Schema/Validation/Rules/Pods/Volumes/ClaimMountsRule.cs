using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The pods of a StatefulSet mount volumes that they have, or claims that are made for each of them.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, volumesToAddForTemplates.</remarks>
internal sealed class ClaimMountsRule : ITypeRule
{
    public string TypeName => "io.k8s.api.apps.v1.StatefulSetSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.MappingOf("template")?.MappingOf("spec") is not { } spec)
        {
            return;
        }

        walk.Trail.Enter("template");
        walk.Trail.Enter("spec");
        VolumeMounts.Check(walk, spec, value);
        walk.Trail.Leave();
        walk.Trail.Leave();
    }
}
