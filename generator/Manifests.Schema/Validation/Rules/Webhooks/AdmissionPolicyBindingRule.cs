using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A binding of an admission policy.</summary>
/// <param name="typeName">The type of the binding's spec.</param>
/// <param name="isMutating">Whether the policy changes requests, so that there is nothing to do with a refusal.</param>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateValidatingAdmissionPolicyBindingSpec.</remarks>
internal sealed class AdmissionPolicyBindingRule(string typeName, bool isMutating) : ITypeRule
{
    private static readonly KubernetesVersion SchemaAsksSince = new(1, 36);

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var schemaAsks = !isMutating && walk.Version >= SchemaAsksSince && typeName.Contains(".v1.", StringComparison.Ordinal);
        if (!schemaAsks)
        {
            Expect.Value(walk, value, "policyName");
        }

        Expect.Form(walk, value, "policyName", TextForms.Subdomain);
        if (isMutating)
        {
            return;
        }

        if (!schemaAsks)
        {
            Expect.Value(walk, value, "validationActions");
        }

        Expect.DifferentItems(walk, value, "validationActions");
        if (value.SequenceOf("validationActions") is { } actions
            && Wildcards.Contains(actions, "Deny")
            && Wildcards.Contains(actions, "Warn"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.DenyAndWarn, actions, ["validationActions"]);
        }
    }
}
