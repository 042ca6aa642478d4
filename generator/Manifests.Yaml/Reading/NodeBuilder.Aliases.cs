using YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

internal sealed partial class NodeBuilder
{
    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);
    private int expandedNodes;
    private bool isExpansionExhausted;

    private void BeginAnchor(NodeEvent at)
    {
        if (!at.Anchor.IsEmpty)
        {
            anchors[at.Anchor.Value] = new Anchor(LocationOf(at));
        }
    }

    // A later anchor of the same name may have taken the place inside the node; the outer one then ends last and wins, as in libyaml.
    private void EndAnchor(NodeEvent at, Node node)
    {
        if (!at.Anchor.IsEmpty)
        {
            anchors[at.Anchor.Value] = new Anchor(LocationOf(at), node);
        }
    }

    private Node Expand(AnchorAlias alias, int depth)
    {
        var location = LocationOf(alias);
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var anchor))
        {
            diagnostics.Add(YamlDiagnostics.UnknownAlias.At(location, name));
            return Placeholder(location);
        }

        if (anchor.Node is null)
        {
            diagnostics.Add(YamlDiagnostics.CyclicAlias.At(location, name, anchor.Location.Line, anchor.Location.Column));
            return Placeholder(location);
        }

        if (isExpansionExhausted)
        {
            return Placeholder(location);
        }

        var deepest = depth - 1;
        var count = Measure(anchor.Node, depth, options.MaxAliasNodes - expandedNodes, ref deepest);
        expandedNodes += count;
        if (expandedNodes > options.MaxAliasNodes)
        {
            isExpansionExhausted = true;
            diagnostics.Add(YamlDiagnostics.AliasExpansion.At(location, options.MaxAliasNodes));
            return Placeholder(location);
        }

        if (deepest > options.MaxDepth)
        {
            diagnostics.Add(YamlDiagnostics.TooDeep.At(location, options.MaxDepth));
            return Placeholder(location);
        }

        return anchor.Node.Clone();
    }

    // Counts nodes up to one over the budget, and finds the depth that a copy would reach.
    private static int Measure(Node node, int depth, int budget, ref int deepest)
    {
        var count = 1;
        if (node is Mapping mapping)
        {
            deepest = Math.Max(deepest, depth);
            foreach (var entry in mapping.Entries)
            {
                count += count > budget ? 0 : Measure(entry.Value, depth + 1, budget - count, ref deepest);
            }
        }
        else if (node is Sequence sequence)
        {
            deepest = Math.Max(deepest, depth);
            foreach (var item in sequence)
            {
                count += count > budget ? 0 : Measure(item, depth + 1, budget - count, ref deepest);
            }
        }

        return count;
    }
}
