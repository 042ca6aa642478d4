namespace Manifests;

/// <summary>The list of files that the tool owns in a tree, kept at its root.</summary>
public sealed record TreeLock
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "manifests.lock";
}
