using Manifests.Diagnostics;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Rendering;

/// <summary>A rendered tree in which one thing is other than the platform makes it, as after a change of its code.</summary>
internal static class Tampered
{
    /// <summary>Sets what is at a path of a resource, or removes it, and asks the platform's own rules.</summary>
    /// <param name="rendered">The tree, which stays as it is.</param>
    /// <param name="kind">The kind of the resource.</param>
    /// <param name="name">Its name; empty for a kustomization.</param>
    /// <param name="path">The keys, joined by <c>|</c>; empty removes the whole resource.</param>
    /// <param name="yaml">The new value; <see langword="null"/> removes the old one.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The findings, without the C# line.</returns>
    public static IReadOnlyList<string> Findings(
        RenderedPlatform rendered, string kind, string name, string path, string? yaml, Action<TreeReview> rules)
    {
        var files = rendered.Tree.Files.Select(file => file with
        {
            Documents = [.. file.Documents.SelectMany(document => Changed(document, document.Kind == kind && document.Name == name, path, yaml))],
        });
        return Findings(rendered, [.. files], rules);
    }

    /// <summary>Adds a resource, and asks the platform's own rules.</summary>
    public static IReadOnlyList<string> FindingsWith(RenderedPlatform rendered, string path, string yaml, Action<TreeReview> rules)
    {
        var added = new TreeDocument(Read(yaml), Location.None);
        var file = new TreeFile(path, TreeFileRole.Resources, default, "", Location.None, [added]);
        return Findings(rendered, [.. rendered.Tree.Files, file], rules);
    }

    private static IReadOnlyList<string> Findings(RenderedPlatform rendered, TreeFile[] files, Action<TreeReview> rules)
    {
        var found = new DiagnosticBag();
        rules(TreeReview.Of(rendered.Tree.With([.. files]), found));
        return [.. found.ToSorted().Select(static finding => (finding with { Origin = Location.None }).ToString())];
    }

    private static IEnumerable<TreeDocument> Changed(TreeDocument document, bool isMeant, string path, string? yaml)
    {
        if (!isMeant)
        {
            return [document];
        }

        if (path.Length == 0)
        {
            return [];
        }

        var root = document.Root.Clone();
        var keys = path.Split('|');
        var parent = Assert.IsType<Mapping>(root.At(keys.AsSpan()[..^1]));
        var value = yaml is null ? null : Read(yaml);
        if (value is not null)
        {
            value.Location = (parent[keys[^1]] ?? parent).Location;
        }

        parent.Set(keys[^1], value);
        return [document with { Root = root }];
    }

    private static Node Read(string yaml)
    {
        var found = new DiagnosticBag();
        var node = YamlReader.ReadSingle(yaml, "tampered.yaml", found);
        Assert.Empty(found.ToSorted());
        return node!;
    }
}
