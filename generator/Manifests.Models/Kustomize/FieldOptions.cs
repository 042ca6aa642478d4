using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A part of a text value.</summary>
public sealed record FieldOptions : Model
{
    /// <summary>What the parts are split at; <see langword="null"/> takes the whole value.</summary>
    public string? Delimiter { get; init; }

    /// <summary>Which part, from zero; in a target, a negative one goes before the first and one behind the last is added. <see langword="null"/> is 0.</summary>
    public int? Index { get; init; }

    /// <summary><c>base64</c> to decode and encode; <see langword="null"/> for plain text.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether to make the field where it is absent; <see langword="null"/> is false.</summary>
    public bool? Create { get; init; }

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "delimiter", Delimiter);
        Write(node, "index", Index);
        Write(node, "encoding", Encoding);
        Write(node, "create", Create);
    }
}
