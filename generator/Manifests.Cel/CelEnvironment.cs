using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Manifests.Cel.Syntax;

namespace Manifests.Cel;

/// <summary>What expressions may name: variables, functions and types. Immutable; safe for several threads.</summary>
public sealed partial class CelEnvironment
{
    private readonly FrozenDictionary<string, CelFunction> functions;
    private readonly FrozenDictionary<string, CelValue> constants;
    private readonly FrozenDictionary<string, int> variableIndexes;

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
        constants = ConstantsOf(libraries);
        variableIndexes = IndexesOf(variables);
        Macros = libraries.Aggregate(MacroSets.None, static (sets, library) => sets | library.Macros);
    }

    private CelEnvironment(CelEnvironment other, ImmutableArray<CelVariable> variables, CelEnvironmentOptions options)
    {
        Libraries = other.Libraries;
        Variables = variables;
        Options = options;
        Macros = other.Macros;
        functions = other.functions;
        constants = other.constants;
        variableIndexes = variables == other.Variables ? other.variableIndexes : IndexesOf(variables);
    }

    /// <summary>The libraries it was built from.</summary>
    public ImmutableArray<CelLibrary> Libraries { get; }

    /// <summary>The variables; an evaluation takes their values in this order.</summary>
    public ImmutableArray<CelVariable> Variables { get; }

    /// <summary>How strict it is.</summary>
    public CelEnvironmentOptions Options { get; } = new();

    internal MacroSets Macros { get; }

    /// <summary>An environment of these libraries and variables.</summary>
    public static CelEnvironment Of(ImmutableArray<CelLibrary> libraries, params ImmutableArray<CelVariable> variables) =>
        new(libraries, variables);

    /// <summary>The same functions with other variables; cheap.</summary>
    public CelEnvironment WithVariables(params ImmutableArray<CelVariable> variables) => new(this, variables, Options);

    /// <summary>The same functions and variables, read in another way; cheap.</summary>
    public CelEnvironment WithOptions(CelEnvironmentOptions options) => new(this, Variables, options);

    /// <summary>Whether any overload of this name is known, for saying that a function came with a later release.</summary>
    public bool HasFunction(string name) => functions.ContainsKey(name);

    /// <summary>Looks up a function; a leading dot leaves the container out.</summary>
    internal CelFunction? FindFunction(string name, bool isMember = false)
    {
        if (isMember)
        {
            return functions.GetValueOrDefault(name);
        }

        foreach (var candidate in Candidates(name))
        {
            if (functions.TryGetValue(candidate, out var function))
            {
                return function;
            }
        }

        return null;
    }

    /// <summary>Looks up a variable or constant; a leading dot leaves the container out.</summary>
    internal bool TryFind(string name, [NotNullWhen(true)] out Reference? reference, [NotNullWhen(true)] out CelType? type)
    {
        foreach (var candidate in Candidates(name))
        {
            if (variableIndexes.TryGetValue(candidate, out var index))
            {
                reference = new Reference(ReferenceKind.Variable, index, default);
                type = Variables[index].Type;
                return true;
            }

            if (constants.TryGetValue(candidate, out var value))
            {
                reference = new Reference(ReferenceKind.Constant, 0, value);
                type = value.Kind == CelKind.Type ? CelType.TypeOf(value.AsType) : value.RuntimeType;
                return true;
            }
        }

        reference = null;
        type = null;
        return false;
    }

    // Of a.b.name the innermost namespace comes first: a.b.name, a.name, name.
    private IEnumerable<string> Candidates(string name)
    {
        if (name[0] == '.')
        {
            yield return name[1..];
            yield break;
        }

        for (var container = Options.Container; container.Length > 0; container = container[..Math.Max(container.LastIndexOf('.'), 0)])
        {
            yield return $"{container}.{name}";
        }

        yield return name;
    }

    private static FrozenDictionary<string, CelValue> ConstantsOf(ImmutableArray<CelLibrary> libraries)
    {
        var found = new Dictionary<string, CelValue>(StringComparer.Ordinal);
        foreach (var library in libraries)
        {
            foreach (var type in library.Types)
            {
                found[type.RuntimeName] = CelValue.Of(type);
            }

            foreach (var constant in library.Constants)
            {
                found[constant.Name] = constant.Value;
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, int> IndexesOf(ImmutableArray<CelVariable> variables)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < variables.Length; index++)
        {
            found[variables[index].Name] = index;
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
