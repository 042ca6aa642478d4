using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>
/// A change to resources: a strategic merge patch or a JSON patch, from a file or in place. Exactly one of
/// <see cref="Path"/>, <see cref="Inline"/>, <see cref="Operations"/> and <see cref="Merge"/> is set.
/// </summary>
public sealed record Patch : Model
{
    /// <summary>The file that holds the patch.</summary>
    public ResourceReference? Path { get; init; }

    /// <summary>The patch as YAML or JSON text.</summary>
    public string? Inline { get; init; }

    /// <summary>The patch as typed JSON patch operations; they need a <see cref="Target"/>.</summary>
    public ValueList<JsonPatch>? Operations { get; init; }

    /// <summary>The patch as a partial object: an untyped resource, or any model with what is to change.</summary>
    public INodeConvertible? Merge { get; init; }

    /// <summary>The resources; <see langword="null"/> for the one that a merge patch names itself.</summary>
    public Selector? Target { get; init; }

    /// <summary>What the patch may change besides the rest; <see langword="null"/> for nothing.</summary>
    public PatchOptions? Options { get; init; }

    /// <summary>How many of the four ways to say a patch are used; one is right.</summary>
    internal int Sources =>
        (Path is null ? 0 : 1) + (Inline is null ? 0 : 1) + (Operations is null ? 0 : 1) + (Merge is null ? 0 : 1);

    /// <inheritdoc cref="ResourceReference.RelativeTo"/>
    public Patch RelativeTo(string directory) => this with { Path = Path?.RelativeTo(directory) };

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(Patch? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A text of the patch has a character that YAML cannot carry.</exception>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "path", Path);
        Write(node, "patch", Text());
        Write(node, "target", Target);
        Write(node, "options", Options);
    }

    private string? Text() => (Inline, Operations, Merge) switch
    {
        ({ } text, _, _) => text,
        (_, { } operations, _) => InlineYaml.Of(ToNode(operations, static operation => operation.ToNode())),
        (_, _, { } merge) => InlineYaml.Of(merge.ToNode()),
        _ => null,
    };
}
