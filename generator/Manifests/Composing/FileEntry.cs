using Manifests.Diagnostics;

namespace Manifests;

/// <summary>A file of the tree.</summary>
public sealed class FileEntry : TreeEntry
{
    internal FileEntry(string path, Location origin, ComponentBuilder component, FileContent content)
        : base(path, origin)
    {
        Component = component;
        Content = content;
    }

    internal ComponentBuilder Component { get; }

    internal FileContent Content { get; }
}
