using System.Text.Json;
using Manifests.Cli.Tests.BadInput;
using Manifests.Diagnostics;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Cli.Tests.Commands;

public sealed class BlameCommandTests : IDisposable
{
    private const string Rendered = "rendered by the platform shop in the environment default, settings overlays/shop/default.yaml\n";

    private readonly HostFixture host = new();

    public BlameCommandTests()
    {
        host.Write("overlays/shop/default.yaml", "hostname: shop.example.org\nreplicas: 2\n");
        host.Write("templates/motd.hbs", "Welcome to {{hostname}}.\n");
        host.Write("templates/notes.hbs", "See {{hostname}}.\n");
        host.Platforms.Add(PlatformDefinition.For<ShopSettings>("shop", static settings => new TestPlatform(platform => Compose(platform, settings))));
        Assert.Equal(0, host.Run("render", "--quiet"));
    }

    public void Dispose() => host.Dispose();

    /// <summary>Lines 1 to 6 are a Namespace with a label, 7 the dashes, 8 to 17 a ConfigMap of which 15 to 17 are a text made of a template.</summary>
    [Theory]
    [InlineData("1", "v1 Namespace shop", "apiVersion", 10)]
    [InlineData("3", "v1 Namespace shop", "metadata", 10)]
    [InlineData("4", "v1 Namespace shop", "metadata.name", 10)]
    [InlineData("6", "v1 Namespace shop", "metadata.labels['example.org/team']", 10)]
    [InlineData("7", "v1 ConfigMap shop/config", null, 20)]
    [InlineData("8", "v1 ConfigMap shop/config", "apiVersion", 20)]
    [InlineData("13", "v1 ConfigMap shop/config", "data", 20)]
    public void Line_IsAnsweredWithResourceFieldAndCode(string line, string resource, string? field, int code)
    {
        Assert.Equal(0, host.Run("blame", $"output/shop/base/all.yaml:{line}"));

        var fieldRow = field is null ? "" : $"  field     {field}\n";
        Assert.Equal($"output/shop/base/all.yaml:{line}\n  resource  {resource}\n{fieldRow}  made at   src/Shop.cs({code})\n{Rendered}", host.Output);
        Assert.Equal("", host.Error);
    }

    [Fact]
    public void ValueOfATemplate_IsAnsweredWithIt_FromEveryLineOfTheText()
    {
        Assert.Equal(0, host.Run("blame", "output/shop/base/all.yaml:16"));

        Assert.Equal(
            "output/shop/base/all.yaml:16\n  resource  v1 ConfigMap shop/config\n  field     data.motd\n  made at   src/Shop.cs(20)\n"
            + $"  template  templates/motd.hbs\n{Rendered}",
            host.Output);
    }

    [Fact]
    public void ValueOfASetting_IsAnsweredWithIt()
    {
        Assert.Equal(0, host.Run("blame", "output/shop/base/all.yaml:14"));

        Assert.Equal(
            "output/shop/base/all.yaml:14\n  resource  v1 ConfigMap shop/config\n  field     data.hostname\n  made at   src/Shop.cs(20)\n"
            + $"  setting   hostname has the same value, at overlays/shop/default.yaml(1,11)\n{Rendered}",
            host.Output);
    }

    [Fact]
    public void WholeFile_IsAnsweredResourceByResource()
    {
        Assert.Equal(0, host.Run("blame", "output/shop/base/all.yaml"));

        Assert.Equal(
            "output/shop/base/all.yaml:1-6\n  resource  v1 Namespace shop\n  made at   src/Shop.cs(10)\n"
            + $"output/shop/base/all.yaml:7-17\n  resource  v1 ConfigMap shop/config\n  made at   src/Shop.cs(20)\n{Rendered}",
            host.Output);
    }

    [Theory]
    [InlineData("output/shop/base/notes.txt:1", "output/shop/base/notes.txt:1", "  made at   {0}\n  template  templates/notes.hbs\n")]
    [InlineData("output/shop/base/plain.txt", "output/shop/base/plain.txt:1-2", "  made at   {0}\n")]
    [InlineData("output/shop/base/kustomization.yaml:4", "output/shop/base/kustomization.yaml:4", "  resource  kustomize.config.k8s.io/v1beta1 Kustomization\n  field     resources[0]\n  made at   {0}\n")]
    public void OtherFile_IsAnsweredWithTheLineThatAddedIt(string place, string shown, string rows)
    {
        Assert.Equal(0, host.Run("blame", place));

        var expected = $"{shown}\n{rows.Replace("{0}", "HERE", StringComparison.Ordinal)}{Rendered}";
        Assert.Equal(expected, System.Text.RegularExpressions.Regex.Replace(host.Output, @"made at   tests/Manifests.Cli.Tests/Commands/BlameCommandTests.cs\(\d+\)", "made at   HERE"));
    }

    [Theory]
    [InlineData("output/shop/base/all.yaml:4:9")]
    [InlineData("output/shop/base/all.yaml(4)")]
    [InlineData("output/shop/base/all.yaml(4,9)")]
    [InlineData("./output/shop/../shop/base/all.yaml:4")]
    public void Place_IsReadAsPeopleCopyIt(string place)
    {
        Assert.Equal(0, host.Run("blame", place));

        Assert.StartsWith("output/shop/base/all.yaml:4\n  resource  v1 Namespace shop\n  field     metadata.name\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasTheSame()
    {
        Assert.Equal(0, host.Run("blame", "output/shop/base/all.yaml:14", "--format", "json"));

        var blame = JsonDocument.Parse(host.Output).RootElement.GetProperty("blame");
        Assert.Equal(
            """
            {"file":"output/shop/base/all.yaml","line":14,"platform":"shop","environment":"default","settings":"overlays/shop/default.yaml",
            "parts":[{"firstLine":7,"lastLine":17,"resource":"v1 ConfigMap shop/config","field":"data.hostname",
            "origin":{"file":"src/Shop.cs","line":20}}],
            "sameSettings":[{"key":"hostname","location":{"file":"overlays/shop/default.yaml","line":1}}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(blame));
    }

    [Theory]
    [InlineData("output/shop/base/all.yaml:0", "MAN9268: 'output/shop/base/all.yaml' has no line 0; expected 1 to 17.")]
    [InlineData("output/shop/base/all.yaml:18", "MAN9268: 'output/shop/base/all.yaml' has no line 18; expected 1 to 17.")]
    [InlineData("output/shop/base/all.yaml:99999999999", "MAN9268: 'output/shop/base/all.yaml' has no line 99999999999; expected 1 to 17.")]
    [InlineData("output/shop/base/notes.txt:2", "MAN9268: 'output/shop/base/notes.txt' has no line 2; expected 1.")]
    [InlineData("output/shop/base/empty.txt:1", "MAN9268: 'output/shop/base/empty.txt' has no line 1; expected none, for it is empty.")]
    [InlineData("output/shop/base/al.yaml:1", "MAN9263: there is no file 'output/shop/base/al.yaml', and the code renders none; the nearest is 'base/all.yaml'. Name a file of the tree.")]
    [InlineData("output/shop/base/all.yaml:x", "MAN9263: there is no file 'output/shop/base/all.yaml:x', and the code renders none; the nearest is 'base/all.yaml'. Name a file of the tree.")]
    [InlineData("output/shop/base", "MAN9269: 'output/shop/base' is a folder; expected a file in it, such as 'output/shop/base/all.yaml'.")]
    [InlineData("output/shop", "MAN9269: 'output/shop' is a folder; expected a file in it, such as 'output/shop/base/all.yaml'.")]
    [InlineData("output/shop/manifests.lock:1", "MAN9265: 'output/shop/manifests.lock' lists the files that 'render' owns and is made by the tool itself. Name one of those files.")]
    [InlineData("output/shpo/base/all.yaml:1", "MAN9262: no platform of this program renders into 'output/shpo/base'; the nearest is 'shop'. 'list' shows which renders where.")]
    [InlineData("output", "MAN9262: no platform of this program renders into 'output'. 'list' shows which renders where.")]
    [InlineData("overlays/shop/default.yaml:1", "MAN9261: 'overlays/shop/default.yaml' is not below the folder of rendered trees, 'output'; expected a file that 'render' writes. Name one, or the folder with --output.")]
    public void PlaceThatIsNone_IsTold(string place, string finding)
    {
        Assert.Equal(2, host.Run("blame", place));

        Assert.Equal($"error {finding}\n", host.Error);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void ForeignFile_IsTold()
    {
        host.Write("output/shop/mine.yaml", "a: b\n");

        Assert.Equal(2, host.Run("blame", "output/shop/mine.yaml:1"));

        Assert.Equal("error MAN9264: 'output/shop/mine.yaml' is not a file that the code renders, so no line of C# made it. Look at its history in git.\n", host.Error);
    }

    [Theory]
    [InlineData("edited", "was edited by hand since it was rendered", "Undo the edit, which 'render --force' does as well")]
    [InlineData("removed", "is not there", "Run 'render' first")]
    [InlineData("stale", "is not what the code renders now", "Run 'render' first")]
    public void FileThatIsNotWhatRendersNow_HasNoLines_ButResources(string how, string what, string wayOut)
    {
        switch (how)
        {
            case "edited":
                host.Write("output/shop/base/all.yaml", "# mine\n");
                break;
            case "removed":
                File.Delete(Path.Combine(host.Folder, "output/shop/base/all.yaml"));
                break;
            default:
                host.Write("overlays/shop/default.yaml", "hostname: other.example.org\nreplicas: 2\n");
                break;
        }

        Assert.Equal(2, host.Run("blame", "output/shop/base/all.yaml:4"));
        Assert.Equal(0, host.Run("blame", "output/shop/base/all.yaml"));

        Assert.Equal(
            $"error MAN9266: 'output/shop/base/all.yaml' {what}, so line 4 of it may be another line of what the code renders. {wayOut}, or ask without a line.\n"
            + $"warning MAN9267: 'output/shop/base/all.yaml' {what}; this is about what the code renders.\n",
            host.Error);
        Assert.StartsWith("output/shop/base/all.yaml:1-6\n  resource  v1 Namespace shop\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PlatformThatDoesNotCompose_IsToldWithItsOwnFindings()
    {
        host.Write("overlays/shop/default.yaml", "hostname: shop.example.org\n");

        Assert.Equal(1, host.Run("blame", "output/shop/base/all.yaml:4"));

        Assert.Contains("error MAN1105: ", host.Error, StringComparison.Ordinal);
        Assert.Equal("", host.Output);
    }

    [Fact]
    public void ProgramWithoutPlatforms_SaysWhichOneToAsk()
    {
        host.Platforms.Clear();

        Assert.Equal(2, host.Run("blame", "output/shop/base/all.yaml:4"));

        Assert.Equal(
            "error MAN9260: this program has no platforms, so it cannot tell what made a file. Ask the program that renders them, as 'dotnet cake --target=Blame --path=<file>:<line>' does.\n",
            host.Error);
    }

    [Fact]
    public void CallWithoutAFile_IsTold()
    {
        Assert.Equal(2, host.Run("blame"));

        Assert.Equal("error MAN9005: <file> is missing. 'shop blame --help' shows how to call it.\n", host.Error);
    }

    private static void Compose(PlatformBuilder platform, ShopSettings settings)
    {
        var folder = platform.Component("base");
        var all = folder.Add(
            "all.yaml",
            new Namespace("shop") { Labels = { ["example.org/team"] = "web" }, Origin = Location.OfCode("src/Shop.cs", 10) },
            new ConfigMap("config", "shop")
            {
                Data = new()
                {
                    ["hostname"] = settings.Hostname,
                    ["motd"] = platform.TemplateText("motd.hbs", new() { ["hostname"] = settings.Hostname }) + "Be kind.\n",
                },
                Origin = Location.OfCode("src/Shop.cs", 20),
            });
        folder.Kustomization(new Kustomization { Resources = [all] });
        folder.Template("notes.txt", "notes.hbs", new() { ["hostname"] = settings.Hostname });
        folder.Text("plain.txt", "one\ntwo\n");
        folder.Text("empty.txt", "");
    }
}
