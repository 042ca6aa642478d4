namespace Manifests.Schema.Validation;

/// <summary>The old annotation and the new field for the class of an Ingress say the same.</summary>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, ValidateIngressCreate.</remarks>
internal sealed class IngressClassNameRule : IResourceRule
{
    private const string Annotation = "kubernetes.io/ingress.class";

    public void Check(ResourceContext resource)
    {
        if (resource.Is("networking.k8s.io", "Ingress")
            && resource.Metadata?.MappingOf("annotations") is { } annotations
            && annotations.TextOf(Annotation) is { } annotated
            && resource.Root.MappingOf("spec")?.TextOf("ingressClassName") is { } named
            && annotated != named)
        {
            resource.Walk.Findings.AddBelow(
                SchemaDiagnostics.IngressClassesDiffer,
                annotations[Annotation] ?? annotations,
                ["metadata", "annotations", Annotation],
                Shown.Text(annotated),
                Shown.Text(named));
        }
    }
}
