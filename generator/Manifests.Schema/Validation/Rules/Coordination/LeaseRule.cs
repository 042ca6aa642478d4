using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>How long a lease lasts, and who is to have it.</summary>
/// <remarks>Source: <c>pkg/apis/coordination/validation</c>, ValidateLeaseSpec.</remarks>
internal sealed class LeaseRule : ITypeRule
{
    public string TypeName => "io.k8s.api.coordination.v1.LeaseSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Number(walk, value, "leaseDurationSeconds", NumberRange.Positive);
        Expect.Number(walk, value, "leaseTransitions", NumberRange.NotNegative);
        if (value.TextOf("preferredHolder") is { Length: > 0 } && value.TextOf("strategy") is null or "" && !walk.Options.Partial)
        {
            Expect.NoValue(walk, value, "preferredHolder", "without a 'strategy'");
        }
    }
}
