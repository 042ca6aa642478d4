namespace Manifests.Cel;

/// <summary>A variable that expressions may name.</summary>
/// <param name="Name">The name, which may have dots.</param>
/// <param name="Type">The type of its value.</param>
public sealed record CelVariable(string Name, CelType Type);
