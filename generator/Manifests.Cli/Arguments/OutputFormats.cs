namespace Manifests.Cli;

/// <summary>The words of the formats.</summary>
internal static class OutputFormats
{
    private static readonly (string Word, OutputFormat Format)[] Known =
    [
        ("text", OutputFormat.Text),
        ("json", OutputFormat.Json),
        ("junit", OutputFormat.JUnit),
        ("sarif", OutputFormat.Sarif),
        ("github", OutputFormat.GitHub),
        ("markdown", OutputFormat.Markdown),
        ("html", OutputFormat.Html),
    ];

    private static readonly string[] ForDifferences = ["text", "json", "markdown", "html"];
    private static readonly string[] ForFindings = ["text", "json", "junit", "sarif", "github"];

    /// <summary>The words that a command takes.</summary>
    public static IReadOnlyList<string> WordsOf(HostCommand? command) => command == HostCommand.Diff ? ForDifferences : ForFindings;

    /// <summary>The format of a word; text when it is not known.</summary>
    public static OutputFormat Of(string? word) => Known.FirstOrDefault(known => known.Word == word).Format;
}
