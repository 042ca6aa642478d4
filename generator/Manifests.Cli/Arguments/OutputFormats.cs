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
    ];

    public static IReadOnlyList<string> Words { get; } = [.. Known.Select(static known => known.Word)];

    /// <summary>The format of a word; text when it is not known.</summary>
    public static OutputFormat Of(string? word) => Known.FirstOrDefault(known => known.Word == word).Format;
}
