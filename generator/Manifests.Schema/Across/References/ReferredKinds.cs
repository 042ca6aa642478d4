using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>The kinds whose objects are looked for when another resource names them.</summary>
internal static class ReferredKinds
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["ConfigMap"] = "ConfigMap",
        ["Secret"] = "Secret",
        ["Service"] = "Service",
        ["ServiceAccount"] = "ServiceAccount",
        ["PersistentVolumeClaim"] = "PersistentVolumeClaim",
        ["apps/Deployment"] = "Deployment",
        ["apps/StatefulSet"] = "StatefulSet",
        ["rbac.authorization.k8s.io/Role"] = "Role",
        ["gateway.networking.k8s.io/Gateway"] = "Gateway",
        ["cert-manager.io/Issuer"] = "Issuer",
        ["cert-manager.io/ClusterIssuer"] = ClusterIssuer,
    };

    /// <summary>The one of them whose objects are in no namespace.</summary>
    public const string ClusterIssuer = "ClusterIssuer";

    /// <summary>All of them, without their groups.</summary>
    public static IEnumerable<string> All => Known.Values;

    /// <summary>The kind without its group, which none of them needs; <see langword="null"/> when it is another.</summary>
    public static string? Of(string apiVersion, string kind) => Known.GetValueOrDefault(KindKey.Of(KindKey.GroupOf(apiVersion), kind));

    /// <summary>How the parts of a kind are called that can be named; <see langword="null"/> when it has none.</summary>
    public static string? PartOf(string kind) => kind switch
    {
        "ConfigMap" or "Secret" => "key",
        "Service" => "port",
        "Gateway" => "listener",
        _ => null,
    };

    /// <summary>The parts of an object that can be named; none when nobody can tell.</summary>
    public static string[] PartsOf(string kind, Mapping resource) => kind switch
    {
        "ConfigMap" => [.. Keys(resource, "data"), .. Keys(resource, "binaryData")],
        "Secret" => [.. Keys(resource, "data"), .. Keys(resource, "stringData")],
        "Service" => [.. Texts(resource, "ports", "name"), .. Texts(resource, "ports", "port")],
        "Gateway" => [.. Texts(resource, "listeners", "name")],
        _ => [],
    };

    private static IEnumerable<string> Keys(Mapping resource, string field) =>
        resource.MappingOf(field)?.Select(static entry => entry.Key) ?? [];

    private static IEnumerable<string> Texts(Mapping resource, string list, string field) =>
        (resource.MappingOf("spec")?.SequenceOf(list)?.OfType<Mapping>() ?? [])
            .Select(item => item[field])
            .OfType<Scalar>()
            .Where(static scalar => scalar.Kind != ScalarKind.Null)
            .Select(static scalar => scalar.Text);
}
