using Manifests.Diagnostics;

namespace Manifests;

/// <summary>
/// A folder or file of the tree that other parts can name without spelling its path. Where a text is expected - an entry of
/// <c>resources:</c>, the path of a patch or of an Application - it stands for the path from there to here, which rendering fills in.
/// </summary>
public abstract class TreeEntry
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

    /// <summary>The entry where a text is expected.</summary>
    public static implicit operator string(TreeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.ToString();
    }

    /// <summary>A mark that rendering replaces by the relative path. It can stand inside a longer text: <c>$"nginx.conf={file}"</c>.</summary>
    public override string ToString() => TreeReference.To(Path);
}
