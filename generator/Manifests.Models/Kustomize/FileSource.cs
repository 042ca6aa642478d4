using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A file whose content becomes a value, written <c>key=path</c> or <c>path</c>.</summary>
/// <param name="Key">The key; <see langword="null"/> for the file's name.</param>
/// <param name="Path">The file.</param>
public readonly record struct FileSource(string? Key, ResourceReference Path) : INodeConvertible
{
    /// <inheritdoc/>
    public Node ToNode() => Scalar.Of(ToString());

    /// <summary>The form <c>key=path</c>, or <c>path</c>.</summary>
    public override string ToString() => Key is null ? Path.Text : $"{Key}={Path.Text}";

    /// <inheritdoc cref="ResourceReference.RelativeTo"/>
    public FileSource RelativeTo(string directory) => this with { Path = Path.RelativeTo(directory) };

    /// <summary>Reads <c>key=path</c> or <c>path</c>.</summary>
    public static FileSource FromString(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new FileSource(null, text) : new FileSource(text[..equals], text[(equals + 1)..]);
    }

    /// <summary>A file under its own name.</summary>
    public static FileSource FromResourceReference(ResourceReference path) => new(null, path);

    /// <inheritdoc cref="FromString"/>
    public static implicit operator FileSource(string text) => FromString(text);

    /// <summary>A file under its own name.</summary>
    public static implicit operator FileSource(ResourceReference path) => new(null, path);
}
