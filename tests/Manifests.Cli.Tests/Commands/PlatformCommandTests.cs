namespace Manifests.Cli.Tests.Commands;

public sealed class PlatformCommandTests : IDisposable
{
    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public void Render_WritesAndSaysSo_ThenHasNothingToDo()
    {
        AddShop("hello\n");

        Assert.Equal(0, host.Run("render"));
        Assert.Equal(0, host.Run("render"));

        Assert.Equal("", host.Error);
        Assert.Equal(
            "Rendered 1 platform: 1 file written, 0 unchanged in 0.00 s\nRendered 1 platform: nothing to do, 1 file unchanged in 0.00 s\n",
            host.Output);
        Assert.Equal("hello\n", File.ReadAllText(Path.Combine(host.Folder, "output/shop/notes.txt")));
    }

    [Fact]
    public void Verbose_ListsTheChangedFiles()
    {
        AddShop("hello\n");

        host.Run("render", "--verbose");

        Assert.Equal("added output/shop/notes.txt\nRendered 1 platform: 1 file written, 0 unchanged in 0.00 s\n", host.Output);
    }

    [Fact]
    public void Check_TellsStaleHandEditedAndForeignApart()
    {
        AddShop("hello\n");
        host.Run("render", "--quiet");
        host.Write("output/shop/notes.txt", "edited\n");
        host.Write("output/shop/mine.txt", "mine\n");

        Assert.Equal(1, host.Run("check"));

        Assert.Equal(
            "output/shop/mine.txt: note MAN6905: the tool does not own this file and leaves it alone.\n"
            + "output/shop/notes.txt: error MAN6903: this owned file was changed since it was rendered; expected changes to be made in code, settings or templates. "
            + "Make the change there, or run 'render --force' to discard it.\n",
            host.Error);
        Assert.Equal("Checked 1 platform: 1 error (0 stale, 1 edited by hand, 1 foreign) in 0.00 s\n", host.Output);
    }

    [Fact]
    public void Check_OfWhatWasRendered_IsClean()
    {
        AddShop("hello\n");
        host.Run("render", "--quiet");

        Assert.Equal(0, host.Run("check"));

        Assert.Equal("Checked 1 platform: the tree is up to date, nothing found in 0.00 s\n", host.Output);
    }

    [Fact]
    public void UnknownPlatform_IsAWrongCall()
    {
        AddShop("hello\n");

        Assert.Equal(2, host.Run("render", "--platform", "shopp"));

        Assert.StartsWith("error MAN9100: there is no platform 'shopp'.", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_IsATable()
    {
        AddShop("hello\n");

        Assert.Equal(0, host.Run("list"));

        Assert.Equal("PLATFORM  ENVIRONMENT  SETTINGS  TREE\nshop      default      -         output/shop\n", host.Output);
    }

    [Fact]
    public void PlatformThatCannotBeMade_IsNoStackTrace()
    {
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => throw new InvalidOperationException("no luck")));

        Assert.NotEqual(0, host.Run("render"));

        Assert.DoesNotContain("   at ", host.Error + host.Output, StringComparison.Ordinal);
        Assert.Contains("no luck", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FailureOfTheTool_IsOneSentence_AndAStackTraceOnlyWhenVerbose()
    {
        AddShop("hello\n");
        AddShop("again\n");

        Assert.Equal(2, host.Run("render"));
        Assert.Equal(
            "error MAN9001: the tool itself failed with ArgumentException: Two platforms are named 'shop'; their folders would be one. (Parameter 'platforms'). "
            + "Nothing more is known to be written. Run again with --verbose for the stack trace, and report it with that and the command line to whoever maintains the tool.\n",
            host.Error);
        Assert.Equal("", host.Output);

        host.Run("render", "--verbose");
        Assert.Contains("   at Manifests", host.Output, StringComparison.Ordinal);
    }

    private void AddShop(string notes) => host.Platforms.Add(PlatformDefinition.Of("shop", () => new Shop(notes)));

    private sealed class Shop(string notes) : Platform("shop")
    {
        protected override void Compose(PlatformBuilder platform) => platform.Root.Text("notes.txt", notes);
    }
}
