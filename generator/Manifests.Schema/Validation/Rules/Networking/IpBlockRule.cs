using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A range of addresses, and smaller ranges taken from it.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateIPBlock.</remarks>
internal sealed class IpBlockRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.IPBlock";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("cidr") is not { Length: > 0 } cidr
            || Addresses.Range(walk, value["cidr"] ?? value, ["cidr"]) is not { } range
            || value.SequenceOf("except") is not { } exceptions)
        {
            return;
        }

        for (var index = 0; index < exceptions.Count; index++)
        {
            var node = exceptions[index];
            if (Addresses.Range(walk, node, ["except", index]) is { } exception && !range.StrictlyContains(exception))
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.ExceptionOutsideRange, node, ["except", index], Shown.Text(((Scalar)node).Text), Shown.Text(cidr));
            }
        }
    }
}
