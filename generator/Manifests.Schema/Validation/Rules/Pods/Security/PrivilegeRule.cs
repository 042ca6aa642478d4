using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A container that may not gain privileges has none to begin with.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateSecurityContext.</remarks>
internal sealed class PrivilegeRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.SecurityContext";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.BooleanOf("allowPrivilegeEscalation") != false)
        {
            return;
        }

        if (value.BooleanOf("privileged") == true)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.EscalationConflict,
                value["allowPrivilegeEscalation"]!,
                ["allowPrivilegeEscalation"],
                "'privileged: true'");
        }

        if (value.MappingOf("capabilities")?.SequenceOf("add") is { } added
            && added.Any(static item => item is Scalar { Kind: ScalarKind.String, Text: "CAP_SYS_ADMIN" }))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.EscalationConflict,
                value["allowPrivilegeEscalation"]!,
                ["allowPrivilegeEscalation"],
                "the capability CAP_SYS_ADMIN");
        }
    }
}
