namespace Manifests.Review;

/// <summary>A change or file of a report that something happens to.</summary>
/// <param name="Name">The resource or file in words: <c>Deployment shop/web</c>, <c>kustomization web/kustomization.yaml</c>.</param>
/// <param name="Anchor">Tells it from all others of the report: <c>change-3</c>, <c>file-0</c>.</param>
public sealed record FoldedSubject(string Name, string Anchor);
