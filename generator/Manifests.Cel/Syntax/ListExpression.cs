using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary><c>[a, ?b]</c>.</summary>
internal sealed class ListExpression : Expression
{
    public ListExpression(CelSpan span, ImmutableArray<ListItem> items)
        : base(span)
    {
        Items = items;
        Depth = 1 + (items.IsEmpty ? 0 : items.Max(static item => item.Value.Depth));
    }

    public ImmutableArray<ListItem> Items { get; }
}
