using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Values as words of sentences. Characters that a format cannot show are the business of its writer.</summary>
internal static class Words
{
    private const int Longest = 120;
    private const int Most = 5;

    /// <summary>A text in quotes; the middle of a long one is left out, so that its end can be read.</summary>
    public static string Quote(string? text) => $"'{Shorten(text ?? "")}'";

    /// <summary>A value: a scalar in quotes, <c>nothing</c>, or what it is.</summary>
    public static string Value(Node? value) => value switch
    {
        null or Scalar { Kind: ScalarKind.Null } => "nothing",
        Scalar { Kind: ScalarKind.String } text => Quote(text.Text),
        Scalar scalar => scalar.Text,
        _ => value.Describe(),
    };

    /// <summary>Names in quotes, joined as a sentence does; of many, the first few and how many more.</summary>
    public static string Names(IEnumerable<string> names) => Join(names.Select(Quote));

    /// <summary>Words joined as a sentence does; of many, the first few and how many more.</summary>
    public static string Join(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count switch
        {
            0 => "nothing",
            1 => all[0],
            > Most => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", all.Take(Most))} and {all.Count - Most} more"),
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}",
        };
    }

    /// <summary>A number and a noun in the right form.</summary>
    public static string Count(long count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    /// <summary>A kind with its article: <c>a Pod</c>, <c>an Ingress</c>.</summary>
    public static string One(string kind) => kind is ['A' or 'E' or 'I' or 'O', ..] ? "an " + kind : "a " + kind;

    private static string Shorten(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var head = char.IsHighSurrogate(text[(Longest / 2) - 1]) ? (Longest / 2) - 1 : Longest / 2;
        var tail = char.IsLowSurrogate(text[^(Longest / 2)]) ? (Longest / 2) - 1 : Longest / 2;
        return $"{text[..head]}...{text[^tail..]}";
    }
}
