using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A group of endpoints has some, and names its ports when there are several.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateEndpointSubsets.</remarks>
internal sealed class EndpointSubsetRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.EndpointSubset";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Options.Partial)
        {
            return;
        }

        if (value.SequenceOf("addresses") is not { Count: > 0 } && value.SequenceOf("notReadyAddresses") is not { Count: > 0 })
        {
            walk.Findings.Add(SchemaDiagnostics.SubsetWithoutAddresses, value);
        }

        if (value.SequenceOf("ports") is not { Count: > 1 })
        {
            return;
        }

        foreach (var (index, port) in value.MappingsOf("ports"))
        {
            if (!port.HasValue("name") || port.TextOf("name") is "")
            {
                walk.Findings.AddBelow(SchemaDiagnostics.PortWithoutName, port, ["ports", index]);
            }
        }
    }
}
