using System.Collections.Immutable;

namespace Manifests.Cel.Syntax;

/// <summary><c>{a: b, ?c: d}</c>.</summary>
internal sealed class MapExpression : Expression
{
    public MapExpression(CelSpan span, ImmutableArray<MapEntry> entries)
        : base(span)
    {
        Entries = entries;
        Depth = 1 + (entries.IsEmpty ? 0 : entries.Max(static entry => Math.Max(entry.Key.Depth, entry.Value.Depth)));
    }

    public ImmutableArray<MapEntry> Entries { get; }
}
