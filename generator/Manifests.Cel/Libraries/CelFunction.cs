using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>A function by name, and the ways to call it.</summary>
/// <param name="Name">The name that users write; it may have dots, such as <c>strings.quote</c>, when no overload is a member.</param>
/// <param name="Overloads">The ways to call it; of several that fit, the first is taken.</param>
public sealed record CelFunction(string Name, params ImmutableArray<CelOverload> Overloads);
