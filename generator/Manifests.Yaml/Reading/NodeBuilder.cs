using Manifests.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Events = YamlDotNet.Core.Events;

namespace Manifests.Yaml.Reading;

/// <summary>
/// Builds the nodes of one document. Split by concern: maps in <c>.Mappings</c>, the merge key in <c>.Merge</c>, anchors and
/// aliases in <c>.Aliases</c>, scalars and tags in <c>.Scalars</c>.
/// </summary>
internal sealed partial class NodeBuilder(
    EventCursor events, ReadingRules rules, DiagnosticBag diagnostics, YamlReaderOptions options, KeyPool keys, TabbedLines tabs)
{
    /// <summary>The node that starts at the current event; afterwards the current event is the last one of the node.</summary>
    /// <param name="depth">One-based.</param>
    public Node Build(int depth) => events.Current switch
    {
        Events.Scalar scalar => BuildScalar(scalar),
        MappingStart start => BuildCollection(start, depth),
        SequenceStart start => BuildCollection(start, depth),
        AnchorAlias alias => Expand(alias, depth),
        _ => throw new SyntaxErrorException(events.Current.Start, events.Current.End, "a value is missing here"),
    };

    private Node BuildCollection(NodeEvent start, int depth)
    {
        var location = LocationOf(start);
        if (depth > options.MaxDepth)
        {
            diagnostics.Add(YamlDiagnostics.TooDeep.At(location, options.MaxDepth));
            events.SkipNode();
            return Placeholder(location);
        }

        CheckCollectionTag(start);
        BeginAnchor(start);
        if (start is SequenceStart { Style: not SequenceStyle.Flow })
        {
            CheckIndentation(location);
        }

        Node node = start is MappingStart mapping ? BuildMapping(depth, mapping.Style != MappingStyle.Flow) : BuildSequence(depth);
        node.Location = location;
        EndAnchor(start, node);
        return node;
    }

    private Sequence BuildSequence(int depth)
    {
        var sequence = new Sequence();
        while (events.Move() && events.Current is not SequenceEnd)
        {
            sequence.Add(Build(depth + 1));
        }

        return sequence;
    }

    private void CheckIndentation(Location at)
    {
        if (tabs.ColumnAt(at.Line) is { } column && column < at.Column)
        {
            diagnostics.Add(YamlDiagnostics.TabIndentation.At(at with { Column = column }, at.Line));
        }
    }

    private Location LocationOf(ParsingEvent at) => rules.At((int)at.Start.Line, (int)at.Start.Column);

    private static Scalar Placeholder(Location location)
    {
        var scalar = Scalar.Null();
        scalar.Location = location;
        return scalar;
    }
}
