using Manifests.Diagnostics;
using Manifests.Models.Kustomize;

namespace Manifests;

/// <summary>
/// A folder or file of the tree that other parts can name without spelling its path. In a kustomization or where a text is
/// expected, such as the path of an Application, it stands for the path from there to here, which rendering fills in.
/// </summary>
public abstract class TreeEntry : ITreePath
{
    private protected TreeEntry(string path, Location origin)
    {
        Path = path;
        Origin = origin;
    }

    /// <summary>The path below the tree's root, with <c>/</c>; empty for the root itself.</summary>
    public string Path { get; }

    /// <summary>The C# line that added it.</summary>
    public Location Origin { get; }

    string ITreePath.TreePath => Path;

    /// <summary>The entry where a kustomization names a file or folder.</summary>
    public ResourceReference ToResourceReference() => new((ITreePath)this);

    /// <summary>The entry where a generator names a file.</summary>
    public FileSource ToFileSource() => new(null, new ResourceReference((ITreePath)this));

    /// <inheritdoc cref="ToResourceReference"/>
    public static implicit operator ResourceReference(TreeEntry entry) => new((ITreePath)entry);

    /// <inheritdoc cref="ToFileSource"/>
    public static implicit operator FileSource(TreeEntry entry) => new(null, new ResourceReference((ITreePath)entry));

    /// <summary>The entry where a text is expected.</summary>
    public static implicit operator string(TreeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.ToString();
    }

    /// <summary>A mark that rendering replaces by the relative path. It can stand inside a longer text: <c>$"nginx.conf={file}"</c>.</summary>
    public override string ToString() => TreeReference.To(Path);
}
