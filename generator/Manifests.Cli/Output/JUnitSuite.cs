namespace Manifests.Cli;

/// <summary>The cases of one file.</summary>
/// <param name="File">The path; <see langword="null"/> for what is about no file.</param>
/// <param name="Cases">The resources in the order of the file, then what is about none.</param>
internal sealed record JUnitSuite(string? File, IReadOnlyList<JUnitCase> Cases);
