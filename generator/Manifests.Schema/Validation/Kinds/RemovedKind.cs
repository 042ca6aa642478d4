namespace Manifests.Schema.Validation;

/// <summary>What became of a kind that no supported release serves under its old API version.</summary>
/// <param name="Removed">The first release without it.</param>
/// <param name="Instead">The API version to use; <see langword="null"/> when there is none.</param>
/// <param name="Changes">What else changes, as the end of a sentence; <see langword="null"/> for nothing worth saying.</param>
internal sealed record RemovedKind(KubernetesVersion Removed, string? Instead, string? Changes);
