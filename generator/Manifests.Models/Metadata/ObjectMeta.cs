using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>The metadata of an object or of a pod template.</summary>
/// <remarks>Source: Kubernetes OpenAPI, <c>io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta</c>, without the fields only the server sets. Two are equal when they are written the same.</remarks>
public sealed record ObjectMeta : IModel<ObjectMeta>
{
    private readonly Map<string> labels = [];
    private readonly Map<string> annotations = [];
    private readonly bool labelsSaid;
    private readonly bool annotationsSaid;
    private readonly IReadOnlyList<MappingEntry>? unmodeled;

    /// <summary>Metadata without anything in it.</summary>
    public ObjectMeta()
    {
    }

    private ObjectMeta(NodeReading reading)
    {
        Name = reading.Text("name");
        GenerateName = reading.Text("generateName");
        Namespace = reading.Text("namespace");
        var readLabels = reading.TextMap("labels");
        var readAnnotations = reading.TextMap("annotations");
        (labels, labelsSaid) = (readLabels ?? [], readLabels is not null);
        (annotations, annotationsSaid) = (readAnnotations ?? [], readAnnotations is not null);
        Finalizers = reading.Texts("finalizers");
        OwnerReferences = reading.Models<OwnerReference>("ownerReferences");
        unmodeled = reading.Rest(
            "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "generation", "managedFields", "resourceVersion",
            "selfLink", "uid");
    }

    // Labels and annotations can be added to in place, so a copy gets its own.
    private ObjectMeta(ObjectMeta original)
    {
        Name = original.Name;
        GenerateName = original.GenerateName;
        Namespace = original.Namespace;
        labels = original.labels.Copy();
        labelsSaid = original.labelsSaid;
        annotations = original.annotations.Copy();
        annotationsSaid = original.annotationsSaid;
        Finalizers = original.Finalizers;
        OwnerReferences = original.OwnerReferences;
        unmodeled = original.unmodeled;
    }

    /// <summary>The name; <see langword="null"/> in templates and with <see cref="GenerateName"/>.</summary>
    public string? Name { get; init; }

    /// <summary>A prefix that the server completes to a unique name; <see langword="null"/> when <see cref="Name"/> is given.</summary>
    public string? GenerateName { get; init; }

    /// <summary>The namespace; <see langword="null"/> for cluster-scoped kinds, templates, and where a kustomization sets it.</summary>
    public string? Namespace { get; init; }

    /// <summary>Labels. Left out while nothing is in it, unless an empty map was assigned.</summary>
    public Map<string> Labels
    {
        get => labels;
        init => (labels, labelsSaid) = (value, true);
    }

    /// <summary>Annotations. Left out while nothing is in it, unless an empty map was assigned.</summary>
    public Map<string> Annotations
    {
        get => annotations;
        init => (annotations, annotationsSaid) = (value, true);
    }

    /// <summary>Finalizers; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? Finalizers { get; init; }

    /// <summary>Owners; <see langword="null"/> leaves them out.</summary>
    public ValueList<OwnerReference>? OwnerReferences { get; init; }

    static ObjectMeta IModel<ObjectMeta>.Read(NodeReading reading) => new(reading);

    /// <inheritdoc/>
    public bool Equals(ObjectMeta? other) => ReferenceEquals(this, other) || (other is not null && ToMapping().ValueEquals(other.ToMapping()));

    /// <inheritdoc/>
    public override int GetHashCode() => NodeHash.Of(ToMapping());

    /// <inheritdoc/>
    public Node ToNode() => ToMapping();

    /// <inheritdoc cref="ToNode"/>
    public Mapping ToMapping()
    {
        var node = new Mapping();
        AddText(node, "name", Name);
        AddText(node, "generateName", GenerateName);
        AddText(node, "namespace", Namespace);
        AddTexts(node, "labels", labels, labelsSaid);
        AddTexts(node, "annotations", annotations, annotationsSaid);
        if (Finalizers is { } finalizers)
        {
            var list = new Sequence(finalizers.Count);
            foreach (var finalizer in finalizers)
            {
                list.Add(Scalar.Of(finalizer));
            }

            node.Add("finalizers", list);
        }

        if (OwnerReferences is { } owners)
        {
            var list = new Sequence(owners.Count);
            foreach (var owner in owners)
            {
                list.Add(owner.ToNode());
            }

            node.Add("ownerReferences", list);
        }

        Model.WriteKept(node, unmodeled);
        return node;
    }

    private static void AddText(Mapping node, string key, string? text)
    {
        if (text is not null)
        {
            node.Add(key, Scalar.Of(text));
        }
    }

    private static void AddTexts(Mapping node, string key, Map<string> texts, bool said)
    {
        if (texts.Count == 0 && !said)
        {
            return;
        }

        // Keys of maps are sorted so that the order of C# statements never shows in a diff.
        var map = new Mapping(texts.Count);
        foreach (var name in texts.Keys.Order(StringComparer.Ordinal))
        {
            map.Add(name, Scalar.Of(texts[name]));
        }

        node.Add(key, map);
    }
}
