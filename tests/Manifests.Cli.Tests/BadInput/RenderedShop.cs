using System.Text.RegularExpressions;
using Manifests.Models.Core.V1;

namespace Manifests.Cli.Tests.BadInput;

/// <summary>A workspace whose tree was rendered from good input; then something in it goes bad.</summary>
internal sealed partial class RenderedShop : IDisposable
{
    public const string SettingsFile = "overlays/shop/default.yaml";

    private readonly HostFixture host = new();
    private readonly Dictionary<string, string> before;

    public RenderedShop()
    {
        host.Write(SettingsFile, "hostname: shop.example.org\nreplicas: 2\n");
        host.Write("templates/notes.hbs", "See {{hostname}}.\n");
        host.Platforms.Add(PlatformDefinition.For<ShopSettings>("shop", settings => new TestPlatform(platform => Compose(platform, settings))));
        Assert.Equal(0, host.Run("render", "--quiet"));
        before = Tree();
        Assert.Equal(3, before.Count);
    }

    /// <summary>What the platform has besides its ConfigMap and notes.</summary>
    public Action<PlatformBuilder> More { get; set; } = static _ => { };

    public string Folder => host.Folder;

    public string Write(string path, string content) => host.Write(path, content);

    public void Delete(string path) => File.Delete(Path.Combine(host.Folder, path));

    /// <summary>Renders, and wants these findings in words, this exit code and the tree as it was.</summary>
    public void AssertRefused(int exitCode, string findings, params string[] options)
    {
        var code = host.Run(["render", .. options]);

        Assert.Equal(findings, Lines().Replace(host.Error, "made at $1").TrimEnd('\n'));
        Assert.Equal(exitCode, code);
        Assert.Equal(before, Tree());
        Assert.StartsWith("Nothing written: ", host.Output, StringComparison.Ordinal);
    }

    /// <summary>Renders, and wants nothing found and this summary.</summary>
    public void AssertAccepted(string summary)
    {
        var code = host.Run("render");

        Assert.Equal("", host.Error);
        Assert.Equal((0, summary), (code, host.Output));
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        host.Dispose();
    }

    private void Compose(PlatformBuilder platform, ShopSettings settings)
    {
        platform.Root.Add("config.yaml", new ConfigMap("config", "shop") { Data = new() { ["hostname"] = settings.Hostname } });
        platform.Root.Text("notes.txt", platform.TemplateText("notes.hbs", new() { ["hostname"] = settings.Hostname }));
        More(platform);
    }

    private Dictionary<string, string> Tree()
    {
        var output = Path.Combine(host.Folder, "output");
        return !Directory.Exists(output) ? [] : Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllText, StringComparer.Ordinal);
    }

    // Which line it is, is the compiler's to say and proven elsewhere.
    [GeneratedRegex(@"made at [^ ]*/(\w+\.cs)\(\d+\)")]
    private static partial Regex Lines();
}
