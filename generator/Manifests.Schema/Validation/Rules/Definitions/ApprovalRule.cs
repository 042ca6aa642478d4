using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Groups of the Kubernetes community say who approved them.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, validateAPIApproval.</remarks>
internal sealed class ApprovalRule : IDefinitionRule
{
    private const string Annotation = "api-approved.kubernetes.io";

    public void Check(Definition definition)
    {
        if (definition.Spec.TextOf("group") is not { } group || !IsProtected(group))
        {
            return;
        }

        var annotations = definition.Resource.Metadata?.MappingOf("annotations");
        var approval = annotations?.TextOf(Annotation);
        var problem = approval is null or "" ? "is missing" : IsApproval(approval) ? null : $"says {Shown.Text(approval)}";
        if (problem is not null)
        {
            var at = annotations?[Annotation] ?? annotations ?? definition.Resource.Metadata ?? (Node)definition.Resource.Root;
            definition.Walk.Findings.AddBelow(
                SchemaDiagnostics.DefinitionApproval, at, ["metadata", "annotations", Annotation], Shown.Text(group), Annotation, problem);
        }
    }

    private static bool IsProtected(string group) =>
        group is "k8s.io" or "kubernetes.io"
        || group.EndsWith(".k8s.io", StringComparison.Ordinal)
        || group.EndsWith(".kubernetes.io", StringComparison.Ordinal);

    private static bool IsApproval(string text) =>
        text.StartsWith("unapproved", StringComparison.Ordinal)
        || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host.Length > 0);
}
