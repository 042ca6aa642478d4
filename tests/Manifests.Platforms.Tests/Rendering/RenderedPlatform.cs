using System.Text;
using Manifests.Diagnostics;
using Manifests.Schema.Text;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Rendering;

/// <summary>A platform rendered in memory as <c>render</c> would, without writing anything.</summary>
internal sealed class RenderedPlatform
{
    private RenderedPlatform(RenderResult result)
    {
        Diagnostics = result.Diagnostics;
        Tree = Assert.Single(result.Trees);
    }

    public Tree Tree { get; }

    /// <summary>Every finding, sorted.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The whole resources of the tree.</summary>
    public IEnumerable<TreeDocument> Resources =>
        Tree.Files.Where(static file => file.Role == TreeFileRole.Resources).SelectMany(static file => file.Documents);

    /// <summary>Renders with the committed settings of an environment.</summary>
    public static RenderedPlatform Of(PlatformDefinition definition, string environment = "default") =>
        With(definition, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "overlays", definition.Name, environment + ".yaml")));

    /// <summary>Renders with settings given as the text of a settings file.</summary>
    public static RenderedPlatform With(PlatformDefinition definition, string settings)
    {
        // Overlays of its own, because a session tells about settings of platforms that it is not given.
        var overlays = Directory.CreateTempSubdirectory("overlays-");
        try
        {
            var folder = overlays.CreateSubdirectory(definition.Name);
            File.WriteAllText(Path.Combine(folder.FullName, "default.yaml"), settings);
            var workspace = new Workspace(RepositoryRoot.Path) { Overlays = overlays.FullName };
            return new RenderedPlatform(new RenderSession(workspace, Catalog.Embedded, "").Render([definition]));
        }
        finally
        {
            overlays.Delete(recursive: true);
        }
    }

    /// <summary>The documents of a file.</summary>
    public IReadOnlyList<TreeDocument> Documents(string path)
    {
        Assert.True(Tree.TryFind(path, out var file), $"The tree has no file '{path}'.");
        return file.Documents;
    }

    /// <summary>A file as text.</summary>
    public string TextOf(string path)
    {
        Assert.True(Tree.TryFind(path, out var file), $"The tree has no file '{path}'.");
        return Encoding.UTF8.GetString(file.Bytes.Span);
    }

    /// <summary>The only resource of a kind and name.</summary>
    public TreeDocument Resource(string kind, string name) =>
        Assert.Single(Resources, document => document.Kind == kind && document.Name == name);

    /// <summary>The resources of a kind.</summary>
    public IReadOnlyList<TreeDocument> OfKind(string kind) => [.. Resources.Where(document => document.Kind == kind)];
}
