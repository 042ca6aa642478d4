namespace Manifests.Schema.Validation;

/// <summary>
/// What every object has around its own fields. The same in all releases, and in custom resources, whose schemas only say
/// that metadata is a map.
/// </summary>
/// <remarks>Source: Kubernetes OpenAPI, <c>io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta</c>.</remarks>
internal static class ObjectMetaSchema
{
    /// <summary>The upstream name of the type.</summary>
    public const string TypeName = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private static readonly TypeSchema Text = new(ValueKind.String);
    private static readonly TypeSchema Time = new(ValueKind.String) { Format = "date-time" };
    private static readonly TypeSchema Int64 = new(ValueKind.Integer) { Format = "int64" };
    private static readonly TypeSchema Boolean = new(ValueKind.Boolean);
    private static readonly TypeSchema TextMap = new(ValueKind.Object) { AdditionalProperties = Text };

    private static readonly TypeSchema Owner = new(ValueKind.Object)
    {
        Properties =
        [
            new("apiVersion", Text) { IsRequired = true },
            new("kind", Text) { IsRequired = true },
            new("name", Text) { IsRequired = true },
            new("uid", Text) { IsRequired = true },
            new("controller", Boolean),
            new("blockOwnerDeletion", Boolean),
        ],
    };

    private static readonly TypeSchema ManagedFields = new(ValueKind.Object)
    {
        Properties =
        [
            new("apiVersion", Text),
            new("fieldsType", Text),
            new("fieldsV1", new TypeSchema(ValueKind.Object) { PreservesUnknownFields = true }),
            new("manager", Text),
            new("operation", Text),
            new("subresource", Text),
            new("time", Time),
        ],
    };

    /// <summary>The type of metadata.</summary>
    public static TypeSchema Type { get; } = new(ValueKind.Object)
    {
        Name = TypeName,
        Properties =
        [
            new("name", Text),
            new("generateName", Text),
            new("namespace", Text),
            new("labels", TextMap),
            new("annotations", TextMap),
            new("finalizers", new TypeSchema(ValueKind.Array) { Items = Text }),
            new("ownerReferences", new TypeSchema(ValueKind.Array) { Items = Owner }),
            new("creationTimestamp", Time),
            new("deletionGracePeriodSeconds", Int64),
            new("deletionTimestamp", Time),
            new("generation", Int64),
            new("managedFields", new TypeSchema(ValueKind.Array) { Items = ManagedFields }),
            new("resourceVersion", Text),
            new("selfLink", Text),
            new("uid", Text),
        ],
    };
}
