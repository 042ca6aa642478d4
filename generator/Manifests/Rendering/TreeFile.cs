using System.Collections.Immutable;
using System.Security.Cryptography;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>A rendered file.</summary>
/// <param name="Path">The path below the tree's root, with <c>/</c>.</param>
/// <param name="Role">What it is to those who read it.</param>
/// <param name="Bytes">What will be written.</param>
/// <param name="Component">The folder of the component it was added to; empty for the tree's root.</param>
/// <param name="Origin">The C# line that added it.</param>
/// <param name="Documents">The YAML documents in it; none for text.</param>
public sealed record TreeFile(
    string Path,
    TreeFileRole Role,
    ReadOnlyMemory<byte> Bytes,
    string Component,
    Location Origin,
    ImmutableArray<TreeDocument> Documents)
{
    /// <summary>Who answers for it, for the lock: <c>application:kubeflow</c> when exactly one Application reads it, otherwise <c>component:kubeflow/base</c>.</summary>
    public string Owner { get; init; } = "component:" + (Component.Length == 0 ? "." : Component);

    /// <summary>
    /// The template that made all of it, by its path below the folder of templates; <see langword="null"/> when none did.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>The path of the folder it is in; empty for the tree's root.</summary>
    public string Folder => TreePath.FolderOf(Path);

    /// <summary>The SHA-256 of <see cref="Bytes"/> in lower-case hexadecimal digits.</summary>
    public string Sha256 => field ??= Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
