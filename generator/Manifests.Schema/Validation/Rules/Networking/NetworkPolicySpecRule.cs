using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>There are two types of NetworkPolicies, and none may be named more often than that.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateNetworkPolicySpec.</remarks>
internal sealed class NetworkPolicySpecRule : ITypeRule
{
    public string TypeName => "io.k8s.api.networking.v1.NetworkPolicySpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.SequenceOf("policyTypes") is { Count: > 2 } types)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.TooManyPolicyTypes, types, ["policyTypes"], types.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
