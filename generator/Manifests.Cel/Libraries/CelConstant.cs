namespace Manifests.Cel;

/// <summary>A name with a value that never changes.</summary>
/// <param name="Name">The name, which may have dots.</param>
/// <param name="Value">The value; its type is that of the name.</param>
public sealed record CelConstant(string Name, CelValue Value);
