namespace Manifests.Schema.Import;

/// <summary>A file of a user's own CustomResourceDefinitions.</summary>
/// <param name="Path">Where it is, as findings are to call it.</param>
/// <param name="DeclaredIn">The project file that names it, which is told when there is no such file.</param>
public sealed record CrdFile(string Path, string DeclaredIn);
