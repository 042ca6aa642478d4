using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>Chooses resources. Each text is a regular expression that the whole value must match; a resource must fit all of them.</summary>
public sealed record Selector : Model
{
    /// <summary>The API group; <see langword="null"/> for any.</summary>
    public string? Group { get; init; }

    /// <summary>The API version; <see langword="null"/> for any.</summary>
    public string? Version { get; init; }

    /// <summary>The kind; <see langword="null"/> for any.</summary>
    public string? Kind { get; init; }

    /// <summary>The name; <see langword="null"/> for any.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace; <see langword="null"/> for any.</summary>
    public NamespaceRef? Namespace { get; init; }

    /// <summary>A label selector such as <c>app=web,tier!=cache</c>; <see langword="null"/> for any.</summary>
    public string? LabelSelector { get; init; }

    /// <summary>The same over annotations; <see langword="null"/> for any.</summary>
    public string? AnnotationSelector { get; init; }

    /// <summary>Chooses one resource.</summary>
    public static Selector Of(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var slash = resource.ApiVersion.IndexOf('/', StringComparison.Ordinal);
        return new Selector
        {
            Group = slash < 0 ? null : resource.ApiVersion[..slash],
            Version = resource.ApiVersion[(slash + 1)..],
            Kind = resource.Kind,
            Name = resource.Name,
            Namespace = resource.Namespace,
        };
    }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(Selector? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "group", Group);
        Write(node, "version", Version);
        Write(node, "kind", Kind);
        Write(node, "name", Name);
        Write(node, "namespace", Namespace);
        Write(node, "labelSelector", LabelSelector);
        Write(node, "annotationSelector", AnnotationSelector);
    }
}
