using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>
/// One typed Kubernetes object. Two are equal when they say the same manifest, whichever C# lines made them. A copy made
/// with <c>with</c> has its own labels, annotations and <see cref="Set"/> values.
/// </summary>
public abstract record Resource : Model, IModel<Resource>
{
    private readonly ObjectMeta metadata;
    private readonly bool lacksApiVersion;
    private readonly bool lacksKind;
    private readonly bool lacksMetadata;
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
        ArgumentNullException.ThrowIfNull(name);
        ApiVersion = apiVersion;
        Kind = kind;
        metadata = new ObjectMeta { Name = name, Namespace = @namespace };
        Origin = Location.OfCode(file, line);
    }

    /// <summary>An object that is read; its origin is its place in the file.</summary>
    /// <param name="reading">Stands at the object.</param>
    /// <param name="apiVersion">The API version it has to be of; <see langword="null"/> for any.</param>
    /// <param name="kind">The kind it has to be of; <see langword="null"/> for any.</param>
    protected Resource(NodeReading reading, string? apiVersion = null, string? kind = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ApiVersion = reading.Word("apiVersion", apiVersion, SchemaDiagnostics.ApiVersionMissing);
        Kind = reading.Word("kind", kind, SchemaDiagnostics.KindMissing);
        lacksApiVersion = !reading.Says("apiVersion");
        lacksKind = !reading.Says("kind");
        if (apiVersion is not null && kind is not null)
        {
            reading.ExpectKind(apiVersion, kind);
        }

        metadata = reading.Model<ObjectMeta>("metadata") ?? new ObjectMeta();
        lacksMetadata = !reading.Says("metadata");
        Origin = reading.Place;
    }

    /// <summary>A copy that shares nothing that can be changed in place.</summary>
    protected Resource(Resource original)
        : base(original)
    {
        ApiVersion = original.ApiVersion;
        Kind = original.Kind;
        metadata = original.metadata with { };
        lacksApiVersion = original.lacksApiVersion;
        lacksKind = original.lacksKind;
        lacksMetadata = original.lacksMetadata;
        Origin = original.Origin;
        overrides = original.overrides is { } set ? [.. set] : null;
    }

    /// <summary>As manifests write it: <c>apps/v1</c>.</summary>
    public string ApiVersion { get; }

    /// <summary>The kind.</summary>
    public string Kind { get; }

    /// <summary>
    /// Name, namespace, labels, annotations and the rest. Assigning keeps the name and namespace given to the constructor
    /// where the new value has none; a <see cref="ObjectMeta.GenerateName"/> takes the place of the name.
    /// </summary>
    public ObjectMeta Metadata
    {
        get => metadata;
        init => metadata = value with
        {
            Name = value.Name ?? (value.GenerateName is null ? metadata.Name : null),
            Namespace = value.Namespace ?? metadata.Namespace,
        };
    }

    /// <summary>The name; empty when the server makes one.</summary>
    public string Name => metadata.Name ?? "";

    /// <summary>The namespace; <see langword="null"/> for cluster-scoped kinds and where a kustomization sets it.</summary>
    public string? Namespace => metadata.Namespace;

    /// <inheritdoc cref="ObjectMeta.Labels"/>
    public Map<string> Labels
    {
        get => metadata.Labels;
        init => metadata = metadata with { Labels = value };
    }

    /// <inheritdoc cref="ObjectMeta.Annotations"/>
    public Map<string> Annotations
    {
        get => metadata.Annotations;
        init => metadata = metadata with { Annotations = value };
    }

    /// <summary>The C# line that made it, or its place in the file that it was read from. Never written into the manifest.</summary>
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

    /// <inheritdoc cref="Model.ToNode()"/>
    /// <exception cref="InvalidOperationException">A path given to <see cref="Set"/> does not fit the object.</exception>
    public sealed override Mapping ToMapping()
    {
        var node = new Mapping();
        if (!lacksApiVersion)
        {
            node.Add("apiVersion", ApiVersion);
        }

        if (!lacksKind)
        {
            node.Add("kind", Kind);
        }

        var head = metadata.ToMapping();
        if (head.Count > 0 || !lacksMetadata)
        {
            node.Add("metadata", head);
        }

        WriteTo(node);
        WriteUnmodeled(node);
        foreach (var (path, value) in overrides ?? [])
        {
            NodePath.Set(node, path, value.Clone());
        }

        return node;
    }

    static Resource IModel<Resource>.Read(NodeReading reading) => reading.AnyResource();

    /// <inheritdoc/>
    public virtual bool Equals(Resource? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
