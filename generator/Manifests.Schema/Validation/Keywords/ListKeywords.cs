using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The keywords of lists: the items, their number, and that they do not repeat.</summary>
internal static class ListKeywords
{
    public static void Check(SchemaWalk walk, Sequence sequence, TypeSchema type)
    {
        if (type.Items is { } items)
        {
            var index = 0;
            foreach (var item in sequence)
            {
                var isZero = walk.IsNative && SchemaWalk.IsUnset(item) && !walk.Options.Partial;
                walk.Value(index, isZero ? ZeroValue(item, items) : item, items);
                index++;
            }
        }

        CheckCount(walk, sequence, type);
        if (sequence.Count > 1)
        {
            UniquenessKeywords.Check(walk, sequence, type);
        }
    }

    // In a field null is no value, but Go decodes an item that is null into the zero value of its type.
    private static Node ZeroValue(Node item, TypeSchema type) => type.Kind switch
    {
        ValueKind.Object => new Mapping { Location = item.Location },
        ValueKind.String => Empty(item),
        _ => item,
    };

    private static Scalar Empty(Node item)
    {
        var empty = Scalar.Of("");
        empty.Location = item.Location;
        return empty;
    }

    private static void CheckCount(SchemaWalk walk, Sequence sequence, TypeSchema type)
    {
        if (type.MinItems is { } least && sequence.Count < least && !walk.Options.Partial && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TooFewItems, sequence, Items(least), Items(sequence.Count));
        }

        if (type.MaxItems is { } most && sequence.Count > most && !walk.Findings.CountOnly())
        {
            walk.Findings.Add(SchemaDiagnostics.TooManyItems, sequence, Items(most), Items(sequence.Count));
        }
    }

    private static string Items(long count) => Shown.Count(count, "item", "items");
}
