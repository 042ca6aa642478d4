using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>One typed Kubernetes object.</summary>
public abstract record Resource : INodeConvertible
{
    private List<KeyValuePair<string, Node>>? overrides;

    /// <summary>An object and the C# line that made it.</summary>
    /// <param name="apiVersion">As manifests write it: <c>apps/v1</c>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name; checked against the rules of the kind when the platform is rendered.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for cluster-scoped kinds and where a kustomization sets it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    protected Resource(string apiVersion, string kind, string name, string? @namespace, string file, int line)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = new ObjectMeta { Name = name, Namespace = @namespace };
        Origin = new Location(file, line, 0);
    }

    /// <summary>As manifests write it: <c>apps/v1</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The kind.</summary>
    public string Kind { get; }

    /// <summary>Name, namespace, labels, annotations and the rest.</summary>
    public ObjectMeta Metadata { get; init; }

    /// <summary>The name; empty when the server makes one.</summary>
    public string Name => Metadata.Name ?? "";

    /// <summary>The namespace; <see langword="null"/> for cluster-scoped kinds and where a kustomization sets it.</summary>
    public string? Namespace => Metadata.Namespace;

    /// <inheritdoc cref="ObjectMeta.Labels"/>
    public Map<string> Labels
    {
        get => Metadata.Labels;
        init => Metadata = Metadata with { Labels = value };
    }

    /// <inheritdoc cref="ObjectMeta.Annotations"/>
    public Map<string> Annotations
    {
        get => Metadata.Annotations;
        init => Metadata = Metadata with { Annotations = value };
    }

    /// <summary>The C# line that made it. Never written into the manifest.</summary>
    public Location Origin { get; init; }

    /// <summary>
    /// The way out where the model lacks a field: sets it in the manifest. The checks see the result, so a field that the
    /// catalog does not know is still refused unless its kind is allowed by name.
    /// </summary>
    /// <param name="path">Keys joined by dots, with zero-based indexes of lists: <c>spec.template.spec.containers[0].stdin</c>.</param>
    /// <param name="value">What to set; maps on the way are made when absent.</param>
    public Resource Set(string path, Node value)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(value);
        (overrides ??= []).Add(KeyValuePair.Create(path, value));
        return this;
    }

    /// <inheritdoc/>
    public Node ToNode() => ToMapping();

    /// <inheritdoc cref="ToNode"/>
    /// <exception cref="InvalidOperationException">A path given to <see cref="Set"/> does not fit the object.</exception>
    public Mapping ToMapping()
    {
        var node = new Mapping { { "apiVersion", ApiVersion }, { "kind", Kind }, { "metadata", Metadata.ToMapping() } };
        WriteTo(node);
        foreach (var (path, value) in overrides ?? [])
        {
            NodePath.Set(node, path, value.Clone());
        }

        return node;
    }

    /// <summary>Adds everything but apiVersion, kind and metadata, in the schema's order.</summary>
    protected abstract void WriteTo(Mapping node);
}
