using System.Buffers;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Testing;

/// <summary>Tells, path by path, where two nodes do not say the same. Key order and spelling do not count.</summary>
public static class NodeComparison
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(" .[]'\"/");

    /// <summary>
    /// One sentence a difference, in the order of the expected node; empty when both are equal.
    /// </summary>
    public static IReadOnlyList<string> Differences(Node expected, Node actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var found = new List<string>();
        Compare("", expected, actual, found);
        return found;
    }

    internal static void Compare(string path, Node expected, Node actual, List<string> found)
    {
        switch (expected, actual)
        {
            case (Mapping left, Mapping right):
                CompareMaps(path, left, right, found);
                break;
            case (Sequence left, Sequence right):
                CompareLists(path, left, right, found);
                break;
            default:
                if (!expected.ValueEquals(actual))
                {
                    found.Add($"{Place(path)}: expected {Say(expected)}, found {Say(actual)}");
                }

                break;
        }
    }

    private static void CompareMaps(string path, Mapping expected, Mapping actual, List<string> found)
    {
        foreach (var entry in expected)
        {
            var below = Below(path, entry.Key);
            if (actual.TryGet(entry.Key, out var value))
            {
                Compare(below, entry.Value, value, found);
            }
            else
            {
                found.Add($"{below}: expected {Say(entry.Value)}, found nothing");
            }
        }

        foreach (var entry in actual)
        {
            if (!expected.ContainsKey(entry.Key))
            {
                found.Add($"{Below(path, entry.Key)}: expected nothing, found {Say(entry.Value)}");
            }
        }
    }

    private static void CompareLists(string path, Sequence expected, Sequence actual, List<string> found)
    {
        for (var index = 0; index < Math.Max(expected.Count, actual.Count); index++)
        {
            var below = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            if (index >= actual.Count)
            {
                found.Add($"{below}: expected {Say(expected[index])}, found nothing");
            }
            else if (index >= expected.Count)
            {
                found.Add($"{below}: expected nothing, found {Say(actual[index])}");
            }
            else
            {
                Compare(below, expected[index], actual[index], found);
            }
        }
    }

    private static string Place(string path) => path.Length == 0 ? "the document" : path;

    private static string Below(string path, string key)
    {
        var plain = !key.AsSpan().ContainsAny(NeedsQuotes);
        return plain ? path.Length == 0 ? key : $"{path}.{key}" : $"{path}['{key}']";
    }

    private static string Say(Node node) => node switch
    {
        Scalar { Kind: ScalarKind.String } text => $"the text \"{text.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        Scalar { Kind: ScalarKind.Null } => "null",
        Scalar scalar => $"{scalar.Describe()} {scalar.Text}",
        Mapping { Count: 0 } => "an empty map",
        Mapping map => $"a map of {string.Join(", ", map.Select(static entry => entry.Key))}",
        Sequence list => string.Create(CultureInfo.InvariantCulture, $"a list of {list.Count}"),
        _ => node.Describe(),
    };
}
