using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>What the variables of admission expressions are.</summary>
/// <remarks>Source: apiserver <c>pkg/admission/plugin/cel/compile.go</c>, BuildRequestType and BuildNamespaceType.</remarks>
internal static class AdmissionTypes
{
    private static readonly CelType Texts = CelType.ListOf(CelType.String);
    private static readonly CelType TextByText = CelType.MapOf(CelType.String, CelType.String);

    /// <summary>The variable <c>request</c>.</summary>
    public static CelType Request { get; } = Object(
        "kubernetes.AdmissionRequest",
        ("kind", GroupVersion("GroupVersionKind", "kind")),
        ("resource", GroupVersion("GroupVersionResource", "resource")),
        ("subResource", CelType.String),
        ("requestKind", GroupVersion("GroupVersionKind", "kind")),
        ("requestResource", GroupVersion("GroupVersionResource", "resource")),
        ("requestSubResource", CelType.String),
        ("name", CelType.String),
        ("namespace", CelType.String),
        ("operation", CelType.String),
        ("userInfo", Object(
            "kubernetes.UserInfo",
            ("username", CelType.String),
            ("uid", CelType.String),
            ("groups", Texts),
            ("extra", CelType.MapOf(CelType.String, Texts)))),
        ("dryRun", CelType.Bool),
        ("options", CelType.Dyn));

    /// <summary>The variable <c>namespaceObject</c>.</summary>
    public static CelType Namespace { get; } = Object(
        "kubernetes.Namespace",
        ("metadata", Object(
            "kubernetes.NamespaceMetadata",
            ("name", CelType.String),
            ("generateName", CelType.String),
            ("namespace", CelType.String),
            ("labels", TextByText),
            ("annotations", TextByText),
            ("UID", CelType.String),
            ("creationTimestamp", CelType.Timestamp),
            ("deletionGracePeriodSeconds", CelType.Int),
            ("deletionTimestamp", CelType.Timestamp),
            ("generation", CelType.Int),
            ("resourceVersion", CelType.String),
            ("finalizers", Texts))),
        ("spec", Object("kubernetes.NamespaceSpec", ("finalizers", Texts))),
        ("status", Object("kubernetes.NamespaceStatus", ("phase", CelType.String))));

    /// <summary>The variable <c>device</c> of selectors of devices.</summary>
    /// <remarks>Source: <c>dynamic-resource-allocation/cel/compile.go</c>.</remarks>
    public static CelType Device { get; } = Object(
        "kubernetes.DRADevice",
        ("driver", CelType.String),
        ("attributes", CelType.MapOf(CelType.String, CelType.MapOf(CelType.String, CelType.Dyn))),
        ("capacity", CelType.MapOf(CelType.String, CelType.MapOf(CelType.String, QuantityOpaque.CelType))),
        ("allowMultipleAllocations", CelType.Bool));

    private static FieldsType GroupVersion(string name, string last) =>
        Object("kubernetes." + name, ("group", CelType.String), ("version", CelType.String), (last, CelType.String));

    private static FieldsType Object(string name, params ReadOnlySpan<(string Name, CelType Type)> fields)
    {
        var types = new Dictionary<string, CelType>(fields.Length, StringComparer.Ordinal);
        foreach (var (field, type) in fields)
        {
            types.Add(field, type);
        }

        return new FieldsType(name, types);
    }
}
