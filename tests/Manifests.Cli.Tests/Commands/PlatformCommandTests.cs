using System.Text.Json;
using System.Text.RegularExpressions;
using Manifests.Models;
using Manifests.Models.Core.V1;

namespace Manifests.Cli.Tests.Commands;

public sealed partial class PlatformCommandTests : IDisposable
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
    public void Check_TellsAddedChangedAndRemovedCodeFromAFileRemovedByHand()
    {
        AddTexts(("changed.txt", "1\n"), ("gone.txt", "1\n"), ("kept.txt", "1\n"));
        host.Run("render", "--quiet");
        File.Delete(Path.Combine(host.Folder, "output/shop/kept.txt"));
        AddTexts(("added.txt", "1\n"), ("changed.txt", "2\n"), ("kept.txt", "1\n"));

        Assert.Equal(1, host.Run("check"));

        Assert.Equal(
            "output/shop/added.txt: error MAN6900: the code renders this file, and it is not there; expected the tree to be up to date. Run 'render' and commit it.CODE\n"
            + "output/shop/changed.txt: error MAN6901: the code renders something else now; expected the tree to be up to date. Run 'render' and commit the change.CODE\n"
            + "output/shop/gone.txt: error MAN6902: the code does not render this file any more; expected it to be gone. Run 'render' and commit the removal.\n"
            + "output/shop/kept.txt: error MAN6904: this owned file was removed since it was rendered; expected removals to be made in code, settings or templates. "
            + "Make the change there, or run 'render' to get it back.CODE\n"
            + "output/shop/manifests.lock: error MAN6901: the code renders something else now; expected the tree to be up to date. Run 'render' and commit the change.\n",
            MadeHere().Replace(host.Error, "CODE"));
        Assert.Equal("Checked 1 platform: 5 errors (4 stale, 1 edited by hand, 0 foreign) in 0.00 s\n", host.Output);
    }

    [Fact]
    public void Check_TellsHandEditedAndForeignApart()
    {
        AddShop("hello\n");
        host.Run("render", "--quiet");
        host.Write("output/shop/notes.txt", "edited\n");
        host.Write("output/shop/mine.txt", "mine\n");

        Assert.Equal(1, host.Run("check"));

        Assert.Equal(
            "output/shop/mine.txt: note MAN6905: the tool does not own this file and leaves it alone.\n"
            + "output/shop/notes.txt: error MAN6903: this owned file was changed since it was rendered; expected changes to be made in code, settings or templates. "
            + "Make the change there, or run 'render --force' to discard it.CODE\n",
            MadeHere().Replace(host.Error, "CODE"));
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
            "error MAN9001: a fault in the host stopped the run: Two platforms are named 'shop'; their folders would be one. (Parameter 'platforms') (ArgumentException). "
            + "Nothing was written. Run it again with --verbose to see where, and report that with the command line to whoever maintains the host.\n",
            host.Error);
        Assert.Equal("", host.Output);

        host.Run("render", "--verbose");
        Assert.Contains("   at Manifests", host.Error, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void StackTrace_IsAFieldOfJson()
    {
        AddShop("hello\n");
        AddShop("again\n");

        Assert.Equal(2, host.Run("render", "--format", "json", "--verbose"));

        using var json = JsonDocument.Parse(host.Output);
        Assert.Contains(json.RootElement.GetProperty("stackTrace").EnumerateArray(), static line => line.GetString()!.StartsWith("   at Manifests", StringComparison.Ordinal));
        Assert.Equal("", host.Error);
    }

    [Fact]
    public void StackTrace_IsAGroupOfGitHub()
    {
        AddShop("hello\n");
        AddShop("again\n");

        Assert.Equal(2, host.Run("render", "--format", "github", "--verbose"));

        Assert.Matches("(?s)^::error title=MAN9001::[^\n]+\n::group::Stack trace\n.*   at Manifests.*\n::endgroup::\n$", host.Error);
    }

    [Theory]
    [InlineData("render", "Rendered 1 platform for Kubernetes 1.32, with example.org/Widget allowed without schema: 1 file written, 0 unchanged in 0.00 s\n")]
    [InlineData("check", "Checked 1 platform for Kubernetes 1.32, with example.org/Widget allowed without schema: 2 errors (2 stale, 0 edited by hand, 0 foreign) in 0.00 s\n")]
    [InlineData("validate", "Validated 1 platform, 1 resource for Kubernetes 1.32, with example.org/Widget allowed without schema: nothing found in 0.00 s\n")]
    public void OtherRelease_IsSaidInTheSummary(string command, string expected)
    {
        AddConfig();

        host.Run(command, "--kubernetes", "1.32", "--allow-missing", "example.org/Widget");

        Assert.Equal(expected, host.Output);
    }

    [Fact]
    public void OtherRelease_IsWhatTheChecksLookAt()
    {
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform => platform.Root.Add("claim.yaml", new UntypedResource("resource.k8s.io/v1", "DeviceClass", "gpu")))));

        Assert.Equal(1, host.Run("render", "--kubernetes", "1.33"));
        Assert.Matches("^output/shop/claim.yaml[^:]*: error MAN20", host.Error);
        Assert.False(Directory.Exists(Path.Combine(host.Folder, "output")));
    }

    [Fact]
    public void AllowedKind_OfTheCommandLine_IsCounted()
    {
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform => platform.Root.Add("widget.yaml", new UntypedResource("example.org/v1", "Widget", "w", "shop")))));

        Assert.Equal(1, host.Run("validate"));
        Assert.Equal(0, host.Run("validate", "--allow-missing", "example.org/Widget"));

        Assert.EndsWith(
            "Not looked at: 1 resource allowed without schema\n"
            + "Validated 1 platform, 0 resources, with example.org/Widget allowed without schema: nothing found in 0.00 s\n",
            host.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RenderedFiles_AreShownFromTheCurrentFolder()
    {
        AddShop("hello\n");
        host.Run("render", "--quiet");
        host.Write("output/shop/notes.txt", "edited\n");

        host.Run(Path.Combine(host.Folder, "output"), ["check"]);

        Assert.StartsWith("shop/notes.txt: error MAN6903: ", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RenderedFiles_AreShownFromTheRepository_OnGitHub()
    {
        AddShop("hello\n");
        host.Run("render", "--quiet");
        host.Write("output/shop/notes.txt", "edited\n");

        host.Run(Path.Combine(host.Folder, "output"), ["check", "--format", "github"]);

        Assert.EndsWith(" [in output/shop/notes.txt]\n", host.Error, StringComparison.Ordinal);
    }

    private void AddShop(string notes) => host.Platforms.Add(PlatformDefinition.Of("shop", () => new TestPlatform(platform => platform.Root.Text("notes.txt", notes))));

    private void AddConfig() => host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform => platform.Root.Add("config.yaml", new ConfigMap("config", "shop")))));

    private void AddTexts(params (string Name, string Text)[] files)
    {
        host.Platforms.Clear();
        host.Platforms.Add(PlatformDefinition.Of("shop", () => new TestPlatform(platform =>
        {
            foreach (var (name, text) in files)
            {
                platform.Root.Text(name, text);
            }
        })));
    }

    [GeneratedRegex(@" \[made at tests/Manifests\.Cli\.Tests/Commands/PlatformCommandTests\.cs\(\d+\)\]")]
    private static partial Regex MadeHere();
}
