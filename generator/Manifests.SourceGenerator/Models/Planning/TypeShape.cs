using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>Which C# construct a schema calls for.</summary>
internal static class TypeShape
{
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
    public const string OwnerReference = "io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference";
    public const string LabelSelectorModel = "global::Manifests.Models.Meta.V1.LabelSelector";
    private const string ListMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta";

    /// <summary>The models that are written by hand, by upstream name.</summary>
    public static readonly Dictionary<string, string> HandWritten = new(StringComparer.Ordinal)
    {
        [ObjectMeta] = "global::Manifests.Models.ObjectMeta",
        [OwnerReference] = "global::Manifests.Models.OwnerReference",
    };

    /// <summary>Whether it becomes a model of its own.</summary>
    public static bool IsModel(TypeSchema type) =>
        type.Kind == ValueKind.Object
        && !IsResource(type)
        && !IsLabelSelector(type)
        && !(type.Name is { } name && HandWritten.ContainsKey(name))
        && !type.Properties.IsEmpty;

    /// <summary>Whether it is any whole resource.</summary>
    public static bool IsResource(TypeSchema type) =>
        type.IsEmbeddedResource
        && type.Properties.All(static property => property.Name is "apiVersion" or "kind" or "metadata");

    /// <summary>
    /// Whether it is the label selector that custom resources spell out again; the shared model serves for it, so that one
    /// selector can be used in many places.
    /// </summary>
    public static bool IsLabelSelector(TypeSchema type) =>
        type.Name is null
        && HasKeys(type, "matchExpressions", "matchLabels")
        && type.FormsOf("matchLabels")[0].Type.AdditionalProperties is { Kind: ValueKind.String }
        && type.FormsOf("matchExpressions")[0].Type.Items is { } expression
        && HasKeys(expression, "key", "operator", "values");

    /// <summary>
    /// Whether objects of a kind are resources of a user: lists, options and answers of the API server are kinds too, but
    /// have no metadata of an object.
    /// </summary>
    public static bool IsUserKind(KindSchema kind)
    {
        var metadata = kind.Type.FormsOf("metadata");
        return metadata.Count == 0 ? kind.Type.Name is null : metadata[0].Type.Name != ListMeta;
    }

    /// <summary>What the items of lists and the values of maps are in the end; the type itself for anything else.</summary>
    public static TypeSchema Innermost(TypeSchema type)
    {
        while (ItemOf(type) is { } item)
        {
            type = item;
        }

        return type;
    }

    /// <summary>The item of a list or value of a map; <see langword="null"/> for anything else.</summary>
    public static TypeSchema? ItemOf(TypeSchema type) => type.Kind switch
    {
        ValueKind.Array => type.Items,
        ValueKind.Object when type.Properties.IsEmpty => type.AdditionalProperties,
        _ => null,
    };

    private static bool HasKeys(TypeSchema type, params string[] keys) =>
        type.Properties.Length == keys.Length && Array.TrueForAll(keys, key => type.FormsOf(key).Count == 1);
}
