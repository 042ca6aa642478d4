using Manifests.Cel;
using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>An admission policy: what it is about, and that its expressions compile.</summary>
/// <param name="typeName">The type of the policy's spec.</param>
/// <param name="isMutating">Whether it changes requests; it only looks at them otherwise.</param>
/// <remarks>
/// Source: <c>pkg/apis/admissionregistration/validation</c>, validateValidatingAdmissionPolicySpec and
/// validateMutatingAdmissionPolicySpec.
/// </remarks>
internal sealed class AdmissionPolicyRule(string typeName, bool isMutating) : ITypeRule
{
    private const int MostAuditAnnotations = 20;

    private static readonly TextForm Kind = new(
        IsKind,
        "a kind of at most 63 letters, digits and '-', starting with a letter");

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (Expect.Value(walk, value, "matchConstraints") && value.MappingOf("matchConstraints") is { } constraints)
        {
            CheckConstraints(walk, constraints);
        }

        if (value.MappingOf("paramKind") is { } parameter)
        {
            CheckParameter(walk, parameter);
        }

        var hasParameters = value.HasValue("paramKind");
        MatchConditions.Check(walk, value, AdmissionExpressions.OfConditions(walk, hasParameters));
        var expressions = AdmissionExpressions.OfPolicy(walk, hasParameters);
        CheckVariables(walk, value, expressions);
        if (isMutating)
        {
            Expect.Value(walk, value, "mutations");
            Expect.Value(walk, value, "reinvocationPolicy");
        }
        else
        {
            CheckValidations(walk, value, expressions);
        }
    }

    private void CheckConstraints(SchemaWalk walk, Mapping constraints)
    {
        walk.Trail.Enter("matchConstraints");
        Expect.Value(walk, constraints, "resourceRules");
        foreach (var (index, rule) in constraints.MappingsOf("resourceRules"))
        {
            if (isMutating && rule.SequenceOf("operations") is { } operations && Wildcards.Contains(operations, "DELETE"))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.MutationOfDelete, operations, ["resourceRules", index, "operations"]);
            }
        }

        walk.Trail.Leave();
    }

    private static void CheckParameter(SchemaWalk walk, Mapping parameter)
    {
        walk.Trail.Enter("paramKind");
        Expect.Value(walk, parameter, "apiVersion");
        Expect.Form(walk, parameter, "apiVersion", TextForms.ApiVersion);
        Expect.Value(walk, parameter, "kind");
        Expect.Form(walk, parameter, "kind", Kind);
        walk.Trail.Leave();
    }

    private static void CheckVariables(SchemaWalk walk, Mapping policy, AdmissionExpressions expressions)
    {
        foreach (var (index, variable) in policy.MappingsOf("variables"))
        {
            walk.Trail.Enter("variables");
            walk.Trail.Enter(index);
            expressions.AddVariable(variable);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }

    private static void CheckValidations(SchemaWalk walk, Mapping policy, AdmissionExpressions expressions)
    {
        if (policy.SequenceOf("validations") is not { Count: > 0 } && policy.SequenceOf("auditAnnotations") is not { Count: > 0 })
        {
            if (!walk.Options.Partial)
            {
                walk.Findings.Add(SchemaDiagnostics.PolicyChecksNothing, policy);
            }

            return;
        }

        foreach (var (index, validation) in policy.MappingsOf("validations"))
        {
            walk.Trail.Enter("validations");
            walk.Trail.Enter(index);
            Expressions.NotBlank(walk, validation, "expression");
            Expressions.NotBlank(walk, validation, "messageExpression");
            Expressions.NotBlank(walk, validation, "message");
            expressions.Check(validation, "expression", CelType.Bool);
            expressions.Check(validation, "messageExpression", CelType.String);
            if (validation.TextOf("message") is { } message && message.AsSpan().Trim().ContainsAny('\n', '\r'))
            {
                walk.Findings.AddBelow(SchemaDiagnostics.MessageOfSeveralLines, validation["message"]!, ["message"], Shown.Text(message));
            }

            walk.Trail.Leave();
            walk.Trail.Leave();
        }

        CheckAuditAnnotations(walk, policy, expressions);
    }

    private static bool IsKind(ReadOnlySpan<char> text) => TextForms.IsInLowerCase(text, Dns1035.IsLabel);

    private static void CheckAuditAnnotations(SchemaWalk walk, Mapping policy, AdmissionExpressions expressions)
    {
        Expect.Length(walk, policy, "auditAnnotations", MostAuditAnnotations);
        Expect.DifferentTexts(walk, policy, "auditAnnotations", "key");
        foreach (var (index, annotation) in policy.MappingsOf("auditAnnotations"))
        {
            walk.Trail.Enter("auditAnnotations");
            walk.Trail.Enter(index);
            Expect.Form(walk, annotation, "key", TextForms.LabelKeyWithoutDomain);
            Expressions.NotBlank(walk, annotation, "valueExpression");
            expressions.Check(annotation, "valueExpression", CelType.String, CelType.Null);
            walk.Trail.Leave();
            walk.Trail.Leave();
        }
    }
}
