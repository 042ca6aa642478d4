using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Seeds;

/// <summary>A fenced block of a seed.</summary>
/// <param name="Place">File and line of its opening fence, for messages: <c>000-kubeflow-on-eks.md:25</c>.</param>
/// <param name="Language">The word after the fence; empty when there is none.</param>
/// <param name="Text">What stands between the fences, without the indentation of the fence.</param>
internal sealed record SeedListing(string Place, string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The YAML documents in it.</summary>
    public IReadOnlyList<Node> Documents()
    {
        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(Text, Place, found);
        Assert.Empty(found.ToSorted());
        return documents;
    }

    /// <summary>The only YAML document in it.</summary>
    public Node Document() => Assert.Single(Documents());

    /// <summary>The listing with words of it replaced, such as a placeholder by what a setting says.</summary>
    public SeedListing With(string word, string replacement)
    {
        Assert.Contains(word, Text, StringComparison.Ordinal);
        return this with { Text = Text.Replace(word, replacement, StringComparison.Ordinal) };
    }

    internal static IReadOnlyList<SeedListing> ReadAll(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var listings = new List<SeedListing>();
        for (var at = 0; at < lines.Length; at++)
        {
            var indentation = lines[at].IndexOf(Fence, StringComparison.Ordinal);
            if (indentation < 0 || !string.IsNullOrWhiteSpace(lines[at][..indentation]))
            {
                continue;
            }

            var first = at + 1;
            for (at = first; at < lines.Length && lines[at].Trim() != Fence;)
            {
                at++;
            }

            var language = lines[first - 1][(indentation + Fence.Length)..].Trim();
            var inside = lines[first..at].Select(line => Outdent(line, indentation) + "\n");
            listings.Add(new SeedListing($"{file}:{first}", language, string.Concat(inside)));
        }

        return listings;
    }

    private static string Outdent(string line, int columns)
    {
        var spaces = line.TakeWhile(static letter => letter == ' ').Count();
        return line[Math.Min(spaces, columns)..];
    }
}
