using System.Text.RegularExpressions;

namespace Manifests.Platforms.Tests.Guide;

/// <summary>Lines of C# in the guide and the file that they are said to be in.</summary>
/// <param name="Line">Where the guide has it, from 1.</param>
/// <param name="File">The file that the last link before it names, from the guide's folder.</param>
/// <param name="Lines">The lines without their indentation, blank ones left out.</param>
public sealed partial record GuideSnippet(int Line, string File, IReadOnlyList<string> Lines)
{
    /// <summary>The snippets of a guide, in their order.</summary>
    public static IReadOnlyList<GuideSnippet> In(string markdown)
    {
        var snippets = new List<GuideSnippet>();
        var file = "";
        List<string>? open = null;
        foreach (var (line, number) in markdown.Split('\n').Select(static (line, at) => (line.Trim(), at + 1)))
        {
            if (open is not null && line == "```")
            {
                snippets.Add(new GuideSnippet(number - open.Count - 1, file, open));
                open = null;
            }
            else if (line == "```csharp")
            {
                open = [];
            }
            else if (open is not null)
            {
                open.Add(line);
            }
            else if (Link().Matches(line).LastOrDefault() is { } link)
            {
                file = link.Groups[1].Value;
            }
        }

        return snippets;
    }

    /// <summary>The first line that does not follow the one before it in a text; <see langword="null"/> when all do.</summary>
    public string? FirstMissingIn(string text)
    {
        var lines = text.Split('\n').Select(static line => line.Trim()).ToArray();
        for (var start = 0; start + Lines.Count <= lines.Length; start++)
        {
            if (lines.AsSpan(start, Lines.Count).SequenceEqual(Lines.ToArray()))
            {
                return null;
            }
        }

        return Lines.FirstOrDefault(line => !lines.Contains(line, StringComparer.Ordinal)) ?? Lines[0];
    }

    [GeneratedRegex(@"\]\(([^)]+\.cs)\)")]
    private static partial Regex Link();
}
