using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Finds out what a file is from its name and content.</summary>
internal static class FileContents
{
    private const int LookedAtForNul = 8000;
    private const string ListEnding = "List";

    private static readonly string[] YamlEndings = [".yaml", ".yml", ".json"];

    /// <summary>Whether a file is named as manifests are.</summary>
    public static bool HasManifestName(string path) =>
        Array.Exists(YamlEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || TreePath.NameOf(path) == "Kustomization";

    /// <summary>Whether the content is no text, by the rule of git: a NUL among the first bytes.</summary>
    public static bool IsBinary(ReadOnlyMemory<byte> content) => content.Span[..Math.Min(content.Length, LookedAtForNul)].Contains((byte)0);

    /// <summary>A file that was found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="display">The file as messages show it.</param>
    /// <param name="kinds">Tells lists from kinds that only end so.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="isWhole">False when something in it could not be read.</param>
    public static TreeFile Read(SideFile file, string display, IKindSource kinds, DiagnosticBag diagnostics, out bool isWhole)
    {
        isWhole = true;
        if (!HasManifestName(file.Path) || IsBinary(file.Content))
        {
            return new TreeFile(file.Path, TreeFileRole.Text, file.Content, "", Location.None, []);
        }

        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(file.Content, display, found);
        isWhole = !found.HasErrors;
        diagnostics.AddRange(found.ToSorted().Where(static finding => finding.Severity == Severity.Error));
        return Known(file.Path, file.Content, [.. documents.Select(static node => new TreeDocument(node, Location.None))], kinds);
    }

    /// <summary>A file whose documents are known: lists are taken apart, and the role is found out.</summary>
    public static TreeFile Known(string path, ReadOnlyMemory<byte> content, ImmutableArray<TreeDocument> documents, IKindSource kinds)
    {
        var role = RoleOf(path, documents);
        ImmutableArray<TreeDocument> parts = role == TreeFileRole.Resources && documents.Any(document => IsList(document, kinds))
            ? [.. documents.SelectMany(document => Items(document, kinds))]
            : documents;
        return new TreeFile(path, role, content, "", Location.None, parts);
    }

    private static TreeFileRole RoleOf(string path, ImmutableArray<TreeDocument> documents) => documents switch
    {
        [] => TreeFileRole.Text,
        [{ Object: not null }] when TreePath.NameOf(path) is "kustomization.yaml" or "kustomization.yml" or "Kustomization" =>
            TreeFileRole.Kustomization,
        _ when documents.All(static document => document.ApiVersion.Length > 0 && document.Kind.Length > 0) => TreeFileRole.Resources,
        _ => TreeFileRole.Yaml,
    };

    private static bool IsList(TreeDocument document, IKindSource kinds) =>
        document.Kind.EndsWith(ListEnding, StringComparison.Ordinal)
        && document.Object?["items"] is Sequence
        && kinds.FindKind(document.ApiVersion, document.Kind) is null;

    private static IEnumerable<TreeDocument> Items(TreeDocument document, IKindSource kinds)
    {
        if (!IsList(document, kinds))
        {
            yield return document;
            yield break;
        }

        foreach (var (_, item) in document.Object!.MappingsOf("items").ToList())
        {
            yield return document with { Root = Typed(item, document) };
        }
    }

    // The items of a typed list may leave their type to it.
    private static Mapping Typed(Mapping item, TreeDocument list)
    {
        var kind = list.Kind[..^ListEnding.Length];
        if (kind.Length == 0 || (item.ContainsKey("apiVersion") && item.ContainsKey("kind")))
        {
            return item;
        }

        var typed = (Mapping)item.Clone();
        typed["apiVersion"] ??= list.ApiVersion;
        typed["kind"] ??= kind;
        return typed;
    }

    private static List<(int Index, Mapping Item)> ToList(this IndexedMappings items)
    {
        var list = new List<(int, Mapping)>();
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
