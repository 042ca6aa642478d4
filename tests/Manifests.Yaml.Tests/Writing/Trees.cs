using FsCheck;
using FsCheck.Fluent;

namespace Manifests.Yaml.Tests.Writing;

/// <summary>Generators: texts made of what YAML finds special, trees of them, and sources made of pieces of syntax.</summary>
internal static class Trees
{
    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "a", "b c", "é", "😀", "漢", "-", "- ", "?", "? ", ":", ": ", " #", "#", ",", "[", "]",
        "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "---", "...", "~", "null", "true", "no", "on", "y", "=", "<<", ".inf", ".nan",
        "0", "1", "7", "9", "0x", "0o", "0b", "1e3", "_", ".", "+", "12:30", "2024-01-01", "T", "Z", "e", "\u0001", "\u0007", "\u007F", "\u0085", "\u00A0",
        "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFE", "\u202E",
    ];

    private static readonly string[] SyntaxPieces =
    [
        "a", "b", "1", ": ", ":", "\n", "\n  ", "\n    ", "\n- ", "\n\t", "- ", "? ", "{", "}", "[", "]", ", ", "'", "\"", "|\n", ">-\n", "|2\n", "&x ", "*x",
        "!!int ", "!!binary ", "! ", "!a ", "%YAML 1.1\n", "---\n", "--- ", "...\n", "# c\n", "<<: ", "~", ".inf", "\\u", "\\x4", "\\UFFFFFFFF", "\\ud800", "é", "\r\n", "@", "`",
    ];

    public static Gen<string> Texts { get; } = Gen.OneOf(
        Joined(Pieces, 4),
        Joined(Pieces, 12),
        Gen.Elements(Pieces),
        ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null).Select(Writable));

    public static Gen<string> Sources { get; } = Gen.OneOf(Joined(SyntaxPieces, 8), Joined(SyntaxPieces, 30));

    public static Gen<Node> Nodes { get; } = Gen.Sized(static size => Node(Math.Min(size, 30)));

    private static Gen<string> Joined(string[] pieces, int most) =>
        Gen.Choose(0, most).SelectMany(count => Gen.Elements(pieces).ArrayOf(count)).Select(static parts => string.Concat(parts));

    // The writer refuses NUL and half surrogate pairs; that has tests of its own.
    private static string Writable(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal)));

    private static Gen<Node> Node(int size) => size < 2
        ? Leaf()
        : Gen.Frequency(
            (2, Leaf()),
            (2, Node(size / 3).ListOf(size / 4).Select(static items => (Node)ToSequence(items))),
            (3, Gen.Zip(Texts, Node(size / 3)).ListOf(size / 4).Select(static pairs => (Node)ToMapping(pairs))));

    private static Gen<Node> Leaf() => Gen.Frequency(
        (6, Texts.Select(static text => (Node)Scalar.Of(text))),
        (1, ArbMap.Default.GeneratorFor<long>().Select(static number => (Node)Scalar.Of(number))),
        (1, ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(static number => (Node)Scalar.Of(number))),
        (1, ArbMap.Default.GeneratorFor<bool>().Select(static flag => (Node)Scalar.Of(flag))),
        (1, Gen.Elements<Func<Node>>(Scalar.Null, static () => new Mapping(), static () => new Sequence()).Select(static make => make())));

    private static Sequence ToSequence(IEnumerable<Node> items)
    {
        var sequence = new Sequence();
        foreach (var item in items)
        {
            sequence.Add(item.Clone());
        }

        return sequence;
    }

    private static Mapping ToMapping(IEnumerable<(string Key, Node Value)> pairs)
    {
        var mapping = new Mapping();
        foreach (var (key, value) in pairs)
        {
            mapping.Set(key, value.Clone());
        }

        return mapping;
    }
}
