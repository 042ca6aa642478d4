using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests;

/// <summary>The list of files that the tool owns in a tree, kept at its root.</summary>
public sealed record TreeLock
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "manifests.lock";

    /// <summary>The version of the format that this tool writes.</summary>
    public const int CurrentFormat = 1;

    internal const string FormatKey = "format";
    internal const string ToolKey = "tool";
    internal const string KubernetesKey = "kubernetes";
    internal const string CatalogKey = "catalog";
    internal const char Separator = '\t';

    /// <summary>The version of the tool that wrote the tree.</summary>
    public required string Tool { get; init; }

    /// <summary>The Kubernetes release that the resources were checked for.</summary>
    public required string Kubernetes { get; init; }

    /// <summary>What identifies the schema facts they were checked with.</summary>
    public required string Catalog { get; init; }

    /// <summary>The owned files, sorted by path (ordinal).</summary>
    public required ImmutableArray<LockedFile> Files { get; init; }

    /// <summary>The lock of a tree that is written now.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="catalog">See <see cref="Catalog"/>.</param>
    public static TreeLock Of(Tree tree, string catalog)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new TreeLock
        {
            Tool = ToolVersion.Current,
            Kubernetes = tree.Kubernetes.ToString(),
            Catalog = catalog,
            Files = [.. tree.Files.Select(static file => new LockedFile(file.Path, file.Sha256, file.Owner))],
        };
    }

    /// <summary>The content of the file: UTF-8, LF.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        text.Append("# Files that the tool owns below this folder: path, SHA-256, owner. Written by render; do not edit.\n");
        Append(text, FormatKey, CurrentFormat.ToString(CultureInfo.InvariantCulture));
        Append(text, ToolKey, Tool);
        Append(text, KubernetesKey, Kubernetes);
        Append(text, CatalogKey, Catalog);
        text.Append('\n');
        foreach (var file in Files)
        {
            text.Append(file.Path).Append(Separator).Append(file.Sha256).Append(Separator).Append(file.Owner).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');
}
