using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a Service is after the server's defaults.</summary>
/// <remarks>Source: <c>pkg/apis/core/v1/defaults.go</c>, SetDefaults_Service; <c>pkg/api/service/util.go</c>.</remarks>
internal static class ServiceFacts
{
    /// <summary>The cluster IP of a Service that has none.</summary>
    public const string None = "None";

    /// <summary>The type; ClusterIP when left out, or when it is no text.</summary>
    public static string Type(Mapping spec) => spec.TextOf("type") is { Length: > 0 } type ? type : "ClusterIP";

    /// <summary>Whether pods are found by name without an address of the Service.</summary>
    public static bool IsHeadless(Mapping spec) =>
        spec.SequenceOf("clusterIPs") is { Count: > 0 } addresses
            ? addresses.Count == 1 && addresses[0] is Scalar { Kind: ScalarKind.String, Text: None }
            : spec.TextOf("clusterIP") is None;

    /// <summary>Whether it can be reached from outside of the cluster.</summary>
    public static bool IsExternal(Mapping spec) => Type(spec) switch
    {
        "LoadBalancer" or "NodePort" => true,
        "ClusterIP" => spec.SequenceOf("externalIPs") is { Count: > 0 },
        _ => false,
    };
}
