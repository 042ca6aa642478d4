using System.Collections.Immutable;
using Manifests.Cel.Syntax;

namespace Manifests.Cel;

/// <summary>A named set of functions that an environment is built from. Immutable.</summary>
/// <remarks>
/// A release that knows more functions is an environment of more libraries; functions of the same name in several libraries
/// are one function with the overloads of all.
/// </remarks>
public sealed record CelLibrary
{
    /// <summary>A name for messages and for telling libraries apart, such as <c>strings</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The functions; overloads of one name stand together.</summary>
    public ImmutableArray<CelFunction> Functions { get; init; } = [];

    /// <summary>Types that expressions may name, such as in <c>type(x) == net.IP</c>.</summary>
    public ImmutableArray<CelType> Types { get; init; } = [];

    /// <summary>Names with a value that never changes.</summary>
    public ImmutableArray<CelConstant> Constants { get; init; } = [];

    /// <summary>Macros, which only libraries of this room can have.</summary>
    internal MacroSets Macros { get; init; }
}
