using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Reading;

/// <summary>A manifest of a kind with each of its fields, as far down as a limit; the values are any of the right type.</summary>
internal static class FullManifest
{
    private const int DeepestOptional = 7;
    private const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public static Mapping Of(KindSchema kind)
    {
        var manifest = new Mapping { { "apiVersion", kind.ApiVersion }, { "kind", kind.Kind }, { "metadata", Metadata() } };
        foreach (var property in kind.Type.Properties.Where(static property => property.Name is not ("apiVersion" or "kind" or "metadata" or "status")))
        {
            manifest.Set(property.Name, Value(property.Type, 1));
        }

        return manifest;
    }

    private static Node Value(TypeSchema type, int depth) => type.Kind switch
    {
        ValueKind.String => "text",
        ValueKind.Boolean => true,
        ValueKind.Integer => 7,
        ValueKind.Number => Scalar.Of(0.25),
        ValueKind.Quantity => "0.50Gi",
        ValueKind.IntOrString => depth % 2 == 0 ? 25 : "25%",
        ValueKind.Array => new Sequence { type.Items is { } items ? Value(items, depth + 1) : Scalar.Null() },
        ValueKind.Object => Object(type, depth),
        _ => new Sequence { Scalar.Null(), 1 },
    };

    private static Mapping Object(TypeSchema type, int depth)
    {
        if (type.IsEmbeddedResource)
        {
            return new Mapping { { "apiVersion", "v1" }, { "kind", "ConfigMap" }, { "metadata", Metadata() }, { "data", new Mapping() } };
        }

        if (type.Name == ObjectMeta)
        {
            return Metadata();
        }

        var node = new Mapping();
        var isKind = type.FormsOf("kind").Count > 0 && type.FormsOf("metadata").Count > 0;
        foreach (var property in type.Properties.Where(property => property.IsRequired || depth < DeepestOptional))
        {
            if (isKind && property.Name is ("apiVersion" or "kind" or "status"))
            {
                continue;
            }

            node.Set(property.Name, Value(property.Type, depth + 1));
        }

        if (type.AdditionalProperties is { } values && depth < DeepestOptional)
        {
            node.Set("any key", Value(values, depth + 1));
        }

        return node;
    }

    private static Mapping Metadata() => new()
    {
        { "name", "full" },
        { "annotations", new Mapping() },
        { "labels", new Mapping { { "a", "b" } } },
        { "creationTimestamp", Scalar.Null() },
    };
}
