using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Schema.Text;
using Manifests.Yaml;

namespace Manifests.Tests;

/// <summary>A workspace in a new folder that goes away with it.</summary>
internal sealed class TestWorkspace : IDisposable
{
    public Workspace Workspace { get; } = new(Directory.CreateTempSubdirectory("manifests-").FullName);

    public string Output => Workspace.Output;

    public static UntypedResource ConfigMap(string name, string value = "1", string? @namespace = "demo") =>
        new("v1", "ConfigMap", name, @namespace) { Content = new Mapping { { "data", new Mapping { { "key", value } } } } };

    public RenderResult Render(Action<PlatformBuilder> compose, string name = "demo") =>
        Render([PlatformDefinition.Of(name, () => new TestPlatform(name, compose))]);

    public RenderResult Render(IReadOnlyList<PlatformDefinition> platforms, RenderRequest? request = null) =>
        new RenderSession(Workspace, Catalog.Embedded, "test").Render(platforms, request);

    /// <summary>The findings of a composition in the compiler's form, without the C# line.</summary>
    public string[] Findings(Action<PlatformBuilder> compose) => Show(Render(compose).Diagnostics);

    public static string[] Show(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => (diagnostic with { Origin = Location.None }).ToString())];

    public static string Text(RenderResult result, string path) =>
        result.Trees[0].TryFind(path, out var file) ? System.Text.Encoding.UTF8.GetString(file.Bytes.Span) : "no file " + path;

    /// <summary>Writes a file below the workspace's root.</summary>
    public string Write(string path, string text)
    {
        var full = Path.Combine(Workspace.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Workspace.Root, path));

    public bool Exists(string path) => File.Exists(Path.Combine(Workspace.Root, path));

    /// <summary>Every file below the output folder, with <c>/</c>.</summary>
    public string[] OutputFiles() => Directory.Exists(Output)
        ? [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Workspace.Root, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).LinkTarget is null)
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }
        }

        Directory.Delete(Workspace.Root, recursive: true);
    }
}
