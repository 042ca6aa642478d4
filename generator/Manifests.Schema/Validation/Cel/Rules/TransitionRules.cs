using System.Collections.Concurrent;
using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>
/// Evaluates the rules of definitions that compare an object with what it was before: those with <c>oldSelf</c>. Safe to use from
/// several threads.
/// </summary>
/// <param name="version">The release.</param>
/// <remarks>
/// Source: apiextensions <c>pkg/apiserver/schema/cel/validation.go</c>. A value is compared with the old one at the same keys; an item
/// with the old one of the same merge keys; items of other lists with none. A rule whose value is new or gone says nothing.
/// </remarks>
public sealed class TransitionRules(KubernetesVersion version)
{
    private readonly CelShapes shapes = new(version);
    private readonly ConcurrentDictionary<(TypeSchema Type, bool IsRoot), ImmutableArray<CompiledRule>> rules = new();
    private readonly ConcurrentDictionary<TypeSchema, bool> speaking = new();

    /// <summary>The rules that an update breaks, in the order of the new object's fields; none when the kind has no such rules.</summary>
    /// <param name="kind">The kind of both objects.</param>
    /// <param name="before">The whole object as it was.</param>
    /// <param name="after">The whole object as it shall be.</param>
    public ImmutableArray<BrokenTransition> Check(KindSchema kind, Mapping before, Mapping after)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!Speaks(kind.Type))
        {
            return [];
        }

        var walk = new TransitionWalk(shapes, this);
        walk.Visit(Defaulted.Of(before, kind.Type, version), Defaulted.Of(after, kind.Type, version), kind.Type, isRoot: true);
        return walk.Broken;
    }

    /// <summary>The rules with <c>oldSelf</c> at a type itself; those that are no valid CEL are left out.</summary>
    internal ImmutableArray<CompiledRule> Of(TypeSchema type, bool isRoot)
    {
        if (!Own(type).Any(IsAboutUpdates))
        {
            return [];
        }

        return rules.GetOrAdd((type, isRoot), static (key, self) => self.Compile(key.Type, key.IsRoot), this);
    }

    /// <summary>Whether a rule with <c>oldSelf</c> stands at a type or below it.</summary>
    internal bool Speaks(TypeSchema type)
    {
        if (speaking.TryGetValue(type, out var known))
        {
            return known;
        }

        var speaks = Search(type, new HashSet<TypeSchema>(ReferenceEqualityComparer.Instance));
        speaking[type] = speaks;
        return speaks;
    }

    private static IEnumerable<CelRule> Own(TypeSchema type) => type.Rules.Concat(type.AllOf.SelectMany(static branch => branch.Rules));

    private static bool IsAboutUpdates(CelRule rule) => rule.Rule.Contains("oldSelf", StringComparison.Ordinal);

    private ImmutableArray<CompiledRule> Compile(TypeSchema type, bool isRoot)
    {
        var shape = isRoot ? shapes.OfRoot(type) : shapes.Of(type);
        return [.. Own(type).Where(IsAboutUpdates).Select(rule => CompiledRule.Of(rule, shape.Type, shapes.Version))
            .Where(static rule => rule.Compilation.IsUsable)];
    }

    private bool Search(TypeSchema type, HashSet<TypeSchema> seen) =>
        seen.Add(type)
        && (Own(type).Any(IsAboutUpdates)
            || (type.Items is { } items && Search(items, seen))
            || (type.AdditionalProperties is { } values && Search(values, seen))
            || type.Properties.Any(property => property.Versions.Contains(shapes.Version) && Search(property.Type, seen)));
}
