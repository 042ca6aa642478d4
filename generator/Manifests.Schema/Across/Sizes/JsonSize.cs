using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>How many bytes a node has as the JSON that Go writes, without writing it.</summary>
/// <remarks>Go escapes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, and the two separators that end lines in JavaScript.</remarks>
public static class JsonSize
{
    private const int Escape = 6;

    /// <summary>The size in bytes.</summary>
    public static long Of(Node node) => node switch
    {
        Mapping mapping => OfMapping(mapping),
        Sequence sequence => OfSequence(sequence),
        Scalar { Kind: ScalarKind.String } text => OfText(text.Text),
        Scalar scalar => scalar.Text.Length,
        _ => 0,
    };

    private static long OfMapping(Mapping mapping)
    {
        var size = 1L + Math.Max(mapping.Count, 1);
        foreach (var entry in mapping.Entries)
        {
            size += OfText(entry.Key) + 1 + Of(entry.Value);
        }

        return size;
    }

    private static long OfSequence(Sequence sequence)
    {
        var size = 1L + Math.Max(sequence.Count, 1);
        foreach (var item in sequence)
        {
            size += Of(item);
        }

        return size;
    }

    private static long OfText(string text)
    {
        var size = 2L + Encoding.UTF8.GetByteCount(text);
        foreach (var character in text)
        {
            size += character switch
            {
                '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' => 1,
                '<' or '>' or '&' or < ' ' => Escape - 1,
                '\u2028' or '\u2029' => Escape - 3,
                _ => 0,
            };
        }

        return size;
    }
}
