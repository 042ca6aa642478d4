using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Models.Core.V1;

namespace Manifests.Cli.Tests.Commands;

/// <summary>What <c>check</c> finds in a tree is mended in code, so it points there.</summary>
public sealed class CheckOriginTests : IDisposable
{
    private const string File = "output/shop/all.yaml";

    private readonly HostFixture host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("stale", "MAN6901", 20)]
    [InlineData("edited", "MAN6903", 20)]
    [InlineData("edited before", "MAN6903", 10)]
    [InlineData("removed", "MAN6904", 10)]
    [InlineData("added", "MAN6900", 10)]
    public void GitHub_AnnotatesTheLineThatMadeWhatDiffers(string what, string id, int line)
    {
        Spoil(what);

        Assert.Equal(1, host.Run("check", "--format", "github"));

        var annotation = host.Error.Split('\n').Single(error => error.EndsWith($"[in {File}]", StringComparison.Ordinal));
        Assert.StartsWith($"::error file=src/Shop.cs,line={line},title={id}::", annotation, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_PointsAtTheLine_AndBesidesAtTheFile()
    {
        Spoil("edited");

        Assert.Equal(1, host.Run("check", "--format", "sarif"));

        var result = Assert.Single(JsonDocument.Parse(host.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("src/Shop.cs 20", Place(result.GetProperty("locations")[0]));
        Assert.Equal(File + " 0", Place(result.GetProperty("relatedLocations")[0]));
    }

    [Fact]
    public void FileThatTheCodeDoesNotRender_HasNoLine()
    {
        Add("a");
        host.Run("render", "--quiet");
        host.Platforms.Clear();
        host.Platforms.Add(PlatformDefinition.Of("shop", static () => new TestPlatform(static platform => platform.Root.Text("notes.txt", "a\n"))));

        Assert.Equal(1, host.Run("check", "--format", "github"));

        Assert.Contains($"::error file={File},title=MAN6902::the code does not render this file any more", host.Error, StringComparison.Ordinal);
    }

    private void Spoil(string what)
    {
        Add("a");
        if (what != "added")
        {
            host.Run("render", "--quiet");
        }

        switch (what)
        {
            case "stale":
                host.Platforms.Clear();
                Add("b");
                break;
            case "edited":
                Edit("name: second", "name: third");
                break;
            case "edited before":
                Edit("name: first", "name: zeroth");
                break;
            case "removed":
                System.IO.File.Delete(Path.Combine(host.Folder, File));
                break;
        }
    }

    private void Add(string value) => host.Platforms.Add(PlatformDefinition.Of("shop", () => new TestPlatform(platform => platform.Root.Add(
        "all.yaml",
        new ConfigMap("first", "shop") { Origin = Location.OfCode("src/Shop.cs", 10) },
        new ConfigMap("second", "shop") { Data = new() { ["value"] = value }, Origin = Location.OfCode("src/Shop.cs", 20) }))));

    private void Edit(string before, string after) =>
        host.Write(File, System.IO.File.ReadAllText(Path.Combine(host.Folder, File)).Replace(before, after, StringComparison.Ordinal));

    private static string Place(JsonElement location)
    {
        var place = location.GetProperty("physicalLocation");
        var line = place.TryGetProperty("region", out var region) ? region.GetProperty("startLine").GetInt32() : 0;
        return $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()} {line}";
    }
}
