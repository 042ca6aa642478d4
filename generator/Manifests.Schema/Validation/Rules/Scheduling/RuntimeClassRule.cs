using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How pods of a class are run, and what that costs.</summary>
/// <remarks>Source: <c>pkg/apis/node/validation</c>, ValidateRuntimeClass. Tolerations are looked at wherever they stand.</remarks>
internal sealed class RuntimeClassRule : ITypeRule
{
    public string TypeName => "io.k8s.api.node.v1.RuntimeClass";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "handler", TextForms.Label);
        if (value.MappingOf("overhead")?.MappingOf("podFixed") is { } overhead)
        {
            walk.Trail.Enter("overhead");
            walk.Trail.Enter("podFixed");
            foreach (var entry in overhead.Entries)
            {
                QuotaAmounts.CheckName(walk, entry, TextForms.ContainerResource);
                Expect.QuantityNotNegative(walk, overhead, entry.Key);
            }

            walk.Trail.Leave();
            walk.Trail.Leave();
        }

        if (value.MappingOf("scheduling") is { } scheduling)
        {
            walk.Trail.Enter("scheduling");
            SelectorLabels.Check(walk, scheduling, "nodeSelector");
            walk.Trail.Leave();
        }
    }
}
