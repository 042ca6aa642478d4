using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>What expressions see of a type, and its rules.</summary>
/// <param name="Schema">The type.</param>
/// <param name="Type">Its type in expressions.</param>
/// <param name="Version">The release that the rules are compiled for.</param>
internal sealed record CelShape(TypeSchema Schema, CelType Type, KubernetesVersion Version)
{
    private CompiledRule[]? rules;

    /// <summary>The rules at this place, those of branches that always hold included; compiled when first asked for.</summary>
    public IReadOnlyList<CompiledRule> Rules => rules ??= Compile();

    private CompiledRule[] Compile() =>
        [.. Schema.Rules.Concat(Schema.AllOf.SelectMany(static branch => branch.Rules)).Select(rule => CompiledRule.Of(rule, Type, Version))];
}
