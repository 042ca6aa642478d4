using Manifests.Schema.Validation.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A webhook: its name, its patience and the versions it speaks.</summary>
/// <param name="typeName">The type of the webhook: validating or mutating.</param>
/// <remarks>Source: <c>pkg/apis/admissionregistration/validation</c>, validateValidatingWebhook and validateMutatingWebhook.</remarks>
internal sealed class WebhookRule(string typeName) : ITypeRule
{
    private const int LongestSeconds = 30;

    public string TypeName => typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", TextForms.FullyQualifiedName);
        Expect.Number(walk, value, "timeoutSeconds", new(1, LongestSeconds));
        MatchConditions.Check(walk, value, AdmissionExpressions.OfWebhook(walk));
        if (value.SequenceOf("admissionReviewVersions") is not { Count: > 0 } versions)
        {
            return;
        }

        Expect.Form(walk, value, "admissionReviewVersions", TextForms.LabelStartingWithLetter);
        Expect.DifferentItems(walk, value, "admissionReviewVersions");
        if (!walk.Options.Partial && !Wildcards.Contains(versions, "v1") && !Wildcards.Contains(versions, "v1beta1"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.ReviewVersionUnknown, versions, ["admissionReviewVersions"]);
        }
    }
}
