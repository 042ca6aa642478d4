using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>What expressions may name: variables, functions and types. Immutable; safe for several threads.</summary>
public sealed class CelEnvironment
{
    private readonly FrozenDictionary<string, CelFunction> functions;

    private CelEnvironment(ImmutableArray<CelLibrary> libraries, ImmutableArray<CelVariable> variables)
    {
        Libraries = libraries;
        Variables = variables;
        functions = libraries
            .SelectMany(static library => library.Functions)
            .GroupBy(static function => function.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                static group => group.Key,
                static group => new CelFunction(group.Key, [.. group.SelectMany(static function => function.Overloads)]),
                StringComparer.Ordinal);
    }

    /// <summary>The libraries it was built from.</summary>
    public ImmutableArray<CelLibrary> Libraries { get; }

    /// <summary>The variables; an evaluation takes their values in this order.</summary>
    public ImmutableArray<CelVariable> Variables { get; }

    /// <summary>An environment of these libraries and variables.</summary>
    public static CelEnvironment Of(ImmutableArray<CelLibrary> libraries, params ImmutableArray<CelVariable> variables) => new(libraries, variables);

    /// <summary>The same functions with other variables; cheap.</summary>
    public CelEnvironment WithVariables(params ImmutableArray<CelVariable> variables) => new(this, variables);

    /// <summary>Whether any overload of this name is known, for saying that a function came with a later release.</summary>
    public bool HasFunction(string name) => functions.ContainsKey(name);

    private CelEnvironment(CelEnvironment other, ImmutableArray<CelVariable> variables)
    {
        Libraries = other.Libraries;
        Variables = variables;
        functions = other.functions;
    }
}
