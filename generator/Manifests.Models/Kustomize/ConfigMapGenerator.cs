using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A ConfigMap that kustomize makes.</summary>
public sealed record ConfigMapGenerator : Model
{
    /// <summary>The name, to which kustomize adds a hash of the content.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; <see langword="null"/> leaves it to the kustomization.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>One of <see cref="GeneratorBehavior"/>; <see langword="null"/> is create.</summary>
    public string? Behavior { get; init; }

    /// <summary>Keys with their values; <see langword="null"/> for none.</summary>
    public ValueList<Literal>? Literals { get; init; }

    /// <summary>Files whose content becomes a value; <see langword="null"/> for none.</summary>
    public ValueList<FileSource>? Files { get; init; }

    /// <summary>Files of lines <c>key=value</c>; <see langword="null"/> for none.</summary>
    public ValueList<ResourceReference>? Envs { get; init; }

    /// <summary>Deprecated by kustomize: use <see cref="Envs"/>. Still read by 5.6.</summary>
    public string? Env { get; init; }

    /// <summary>Labels and the like of this one; <see langword="null"/> takes those of the kustomization.</summary>
    public GeneratorOptions? Options { get; init; }

    /// <summary>
    /// The name that a build gives the ConfigMap, with the hash of its content; <see langword="null"/> when files decide on it. Prefix and
    /// suffix of the kustomization come on top.
    /// </summary>
    public string? BuiltName()
    {
        if (Options?.DisableNameSuffixHash == true)
        {
            return Name;
        }

        return Files is null && Envs is null && Env is null ? $"{Name}-{ContentHash.OfConfigMap(Literals ?? [])}" : null;
    }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(ConfigMapGenerator? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "name", Name);
        Write(node, "namespace", Namespace);
        Write(node, "behavior", Behavior);
        Write(node, "literals", Literals);
        Write(node, "files", Files);
        Write(node, "envs", Envs);
        Write(node, "env", Env);
        Write(node, "options", Options);
    }
}
