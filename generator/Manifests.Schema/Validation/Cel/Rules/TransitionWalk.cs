using System.Collections.Immutable;
using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Goes through two states of one object side by side and evaluates the rules that compare them.</summary>
internal sealed class TransitionWalk(CelShapes shapes, TransitionRules rules)
{
    // Those of RuleWalk.
    private const ulong CostOfCall = 1_000_000;
    private const ulong CostOfObject = 10_000_000;

    private readonly List<TransitionStep> trail = [];
    private readonly List<BrokenTransition> broken = [];
    private ulong left = CostOfObject;

    public ImmutableArray<BrokenTransition> Broken => [.. broken];

    public void Visit(Node before, Node after, TypeSchema type, bool isRoot = false)
    {
        if (left == 0 || SchemaWalk.IsUnset(before) || SchemaWalk.IsUnset(after) || !rules.Speaks(type))
        {
            return;
        }

        foreach (var rule in rules.Of(type, isRoot))
        {
            Evaluate(rule, NodeValues.Of(after, type, shapes, isRoot), NodeValues.Of(before, type, shapes, isRoot));
        }

        Descend(before, after, type);
    }

    private void Descend(Node before, Node after, TypeSchema type)
    {
        if (before is Mapping oldMap && after is Mapping newMap)
        {
            foreach (var entry in newMap.Entries)
            {
                if ((type.FindProperty(entry.Key, shapes.Version)?.Type ?? type.AdditionalProperties) is { } value
                    && oldMap.TryGet(entry.Key, out var old))
                {
                    Step(new TransitionStep(entry.Key, []), old, entry.Value, value);
                }
            }
        }
        else if (before is Sequence oldList && after is Sequence newList
            && type is { Items: { } items, ListType: ListType.Map, ListMapKeys: { IsEmpty: false } keys })
        {
            DescendItems(oldList, newList, items, keys);
        }
    }

    private void DescendItems(Sequence before, Sequence after, TypeSchema items, ImmutableArray<string> keys)
    {
        var old = new Dictionary<string, Mapping>(StringComparer.Ordinal);
        foreach (var item in before.OfType<Mapping>())
        {
            old.TryAdd(Identity(item), item);
        }

        foreach (var item in after.OfType<Mapping>())
        {
            if (old.TryGetValue(Identity(item), out var was))
            {
                Step(new TransitionStep(null, [.. keys.Select(key => new KeyValuePair<string, string>(key, Text(item, key)))]), was, item, items);
            }
        }

        string Identity(Mapping item) => string.Join('\0', keys.Select(key => Text(item, key)));
    }

    private static string Text(Mapping item, string key) => item[key] is Scalar scalar ? scalar.Text : "";

    private void Step(TransitionStep step, Node before, Node after, TypeSchema type)
    {
        trail.Add(step);
        Visit(before, after, type);
        trail.RemoveAt(trail.Count - 1);
    }

    private void Evaluate(CompiledRule rule, CelValue self, CelValue old)
    {
        var oldSelf = rule.Rule.OptionalOldSelf ? CelValue.OptionalOf(old) : old;
        var result = rule.Compilation.Program!.Evaluate([self, oldSelf], Math.Min(CostOfCall, left));
        left -= Math.Min(left, result.Cost);
        if (!result.Value.IsTrue)
        {
            broken.Add(new BrokenTransition([.. trail], MessageOf(rule, self, oldSelf), rule.Rule.Rule));
        }
    }

    private string MessageOf(CompiledRule rule, CelValue self, CelValue oldSelf)
    {
        var made = rule.Message?.Program?.Evaluate([self, oldSelf], Math.Min(CostOfCall, left));
        if (made is { } evaluation && evaluation.Value.TryGetText(out var text) && text.Trim() is { Length: > 0 } message)
        {
            return message;
        }

        return rule.Rule.Message is { Length: > 0 } said ? said.Trim() : "the change breaks the rule " + rule.Rule.Rule;
    }
}
