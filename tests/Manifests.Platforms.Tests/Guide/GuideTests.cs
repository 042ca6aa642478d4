using System.Text.RegularExpressions;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Guide;

/// <summary>The users' guide shows lines that are there.</summary>
public sealed partial class GuideTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "generator", "Manifests.Platforms");

    private static string Guide => File.ReadAllText(Path.Combine(Folder, "README.md")).ReplaceLineEndings("\n");

    public static TheoryData<int, string> Snippets =>
        [.. GuideSnippet.In(Guide).Select(static snippet => new TheoryDataRow<int, string>(snippet.Line, snippet.File))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_IsInTheFileThatIsNamed(int line, string file)
    {
        var snippet = Assert.Single(GuideSnippet.In(Guide), snippet => snippet.Line == line);

        Assert.NotEmpty(snippet.Lines);
        Assert.Null(snippet.FirstMissingIn(File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Requirements_AreTen() => Assert.Equal(10, Heading().Count(Guide));

    [Fact]
    public void EveryPlatform_IsShownByASnippet() => Assert.Empty(
        Directory.GetDirectories(Folder).Select(static folder => Path.GetFileName(folder)!).Where(static folder => folder is not ("bin" or "obj"))
            .Except(GuideSnippet.In(Guide).Select(static snippet => snippet.File.Split('/')[0])));

    [Fact]
    public void Links_LeadSomewhere() => Assert.All(
        Link().Matches(Guide).Select(static link => link.Groups[1].Value),
        static link => Assert.True(Path.Exists(Path.Combine(Folder, link)), link));

    [Theory]
    [InlineData("a\nb\nc", null)]
    [InlineData("  b\n  c\n", null)]
    [InlineData("b\nx\nc", "b")]
    [InlineData("b\nd", "c")]
    public void Snippet_HasToBeThereInOnePiece(string text, string? missing)
    {
        var snippet = Assert.Single(GuideSnippet.In("see [x](y.cs)\n\n```csharp\nb\n    c\n```\n"));

        Assert.Equal(("y.cs", 3), (snippet.File, snippet.Line));
        Assert.Equal(missing, snippet.FirstMissingIn(text));
    }

    [GeneratedRegex(@"^### \d+\. ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
