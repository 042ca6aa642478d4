using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Upstream's named types that the catalog says in another way, and the names that stand in for types while reading.</summary>
internal static class SharedTypes
{
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public const string KubernetesFamily = "kubernetes";

    private static readonly Dictionary<string, TypeSchema> InPlace = new(StringComparer.Ordinal)
    {
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = new(ValueKind.Quantity),
        ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = new(ValueKind.IntOrString),
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Time"] = new(ValueKind.String) { Format = "date-time" },
        ["io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"] = new(ValueKind.String) { Format = "date-time" },
        ["io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"] = new(ValueKind.Object) { PreservesUnknownFields = true },
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = new(ValueKind.Object) { PreservesUnknownFields = true },
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"] = TypeSchema.Any,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"] = TypeSchema.Any,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"] = TypeSchema.Any,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"] = TypeSchema.Any,
    };

    /// <summary>
    /// What stands for a reference until the catalog is written: a type with the name and without properties, or the
    /// value kind that the catalog has for it.
    /// </summary>
    public static TypeSchema Reference(string name) =>
        InPlace.TryGetValue(name, out var type) ? type : new TypeSchema(ValueKind.Object) { Name = name };

    public static bool IsInPlace(string name) => InPlace.ContainsKey(name);

    /// <summary>The package of a shared type: <c>io.k8s.api.core.v1</c>.</summary>
    public static string PackageOf(string name) => name[..name.LastIndexOf('.')];

    /// <summary>The document of a package: its last two parts, <c>kubernetes/core.v1</c>.</summary>
    public static string PathOf(string package)
    {
        var parts = package.Split('.');
        return KubernetesFamily + "/" + string.Join('.', parts[Math.Max(0, parts.Length - 2)..]);
    }

    /// <summary>The type with facts of its own beside the reference, which the shared type does not have.</summary>
    public static TypeSchema Refine(TypeSchema reference, Action<TypeFacts> add)
    {
        var facts = reference.Name is null ? TypeFacts.Of(reference) : TypeFacts.Refining(reference);
        add(facts);
        return facts.Build(null);
    }
}
