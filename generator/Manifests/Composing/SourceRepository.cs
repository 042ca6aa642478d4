namespace Manifests;

/// <summary>The Git repository from which ArgoCD reads the platform's tree.</summary>
/// <param name="Url">What Applications write as <c>repoURL</c>.</param>
/// <param name="Revision">What Applications write as <c>targetRevision</c>.</param>
/// <param name="Root">The folder of the tree that is the repository's root; empty when the tree itself is.</param>
public sealed record SourceRepository(string Url, string Revision, string Root);
