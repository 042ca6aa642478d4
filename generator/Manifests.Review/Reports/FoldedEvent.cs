using System.Collections.Immutable;

namespace Manifests.Review;

/// <summary>Something that will happen, told once for all its places.</summary>
/// <param name="Consequence">What will happen.</param>
/// <param name="Subject">The resource or file that brings it about: <c>Deployment shop/web</c>, <c>kustomization web/kustomization.yaml</c>.</param>
/// <param name="Places">The trees in words, each once.</param>
/// <param name="Anchor">Tells the change from all others of the report: <c>change-3</c>, <c>file-0</c>.</param>
public sealed record FoldedEvent(Consequence Consequence, string Subject, ImmutableArray<string> Places, string Anchor);
