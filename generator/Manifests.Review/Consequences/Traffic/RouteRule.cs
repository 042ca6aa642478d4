using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Traffic takes another way: other backends, weights, paths, gateways or certificates.</summary>
internal sealed class RouteRule : IConsequenceRule
{
    private const string Matches = "the requests that are taken differ";
    private const string Backends = "traffic goes to other backends";

    // The first row that a field fits speaks for it.
    private static readonly (string Kind, string Shape, ConsequenceSeverity Severity, string Words)[] Rows =
    [
        .. RoutesOf("HTTPRoute"), .. RoutesOf("GRPCRoute"), .. RoutesOf("TLSRoute"), .. RoutesOf("TCPRoute"), .. RoutesOf("UDPRoute"),
        (
            "gateway.networking.k8s.io/Gateway", "spec.listeners[].tls", ConsequenceSeverity.Caution,
            "the listener ends TLS in another way, or with another certificate"),
        (
            "gateway.networking.k8s.io/Gateway", "spec.listeners[].allowedRoutes", ConsequenceSeverity.Caution,
            "routes of other namespaces or kinds may attach themselves"),
        ("gateway.networking.k8s.io/Gateway", "spec.listeners", ConsequenceSeverity.Caution, "the gateway listens elsewhere"),
        (
            "gateway.networking.k8s.io/Gateway", "spec.gatewayClassName", ConsequenceSeverity.Danger,
            "another controller serves the gateway: its address changes, and traffic is cut until then"),
        ("gateway.networking.k8s.io/Gateway", "spec.addresses", ConsequenceSeverity.Danger, "the address of the gateway changes"),
        (
            "gateway.networking.k8s.io/ReferenceGrant", "spec", ConsequenceSeverity.Caution,
            "what may be referred to across namespaces differs"),
        (
            "networking.k8s.io/Ingress", "spec.ingressClassName", ConsequenceSeverity.Danger,
            "another controller serves it: its address changes, and traffic is cut until then"),
        ("networking.k8s.io/Ingress", "spec.tls", ConsequenceSeverity.Caution, "TLS is ended for other hosts, or with another certificate"),
        ("networking.k8s.io/Ingress", "spec.rules[].http.paths[].backend", ConsequenceSeverity.Caution, Backends),
        ("networking.k8s.io/Ingress", "spec.defaultBackend", ConsequenceSeverity.Caution, Backends),
        ("networking.k8s.io/Ingress", "spec.rules[].host", ConsequenceSeverity.Notice, ""),
        ("networking.k8s.io/Ingress", "spec.rules", ConsequenceSeverity.Caution, Matches),
        ("networking.istio.io/VirtualService", "spec.gateways", ConsequenceSeverity.Caution, "the routes hold at other gateways"),
        (
            "networking.istio.io/VirtualService", "spec.http[].route[].weight", ConsequenceSeverity.Caution,
            "traffic is shared out differently"),
        ("networking.istio.io/VirtualService", "spec.http[].route", ConsequenceSeverity.Caution, Backends),
        ("networking.istio.io/VirtualService", "spec.http[].match", ConsequenceSeverity.Caution, Matches),
        ("networking.istio.io/VirtualService", "spec.http", ConsequenceSeverity.Caution, "requests are handled differently"),
        ("networking.istio.io/VirtualService", "spec.tls", ConsequenceSeverity.Caution, Backends),
        ("networking.istio.io/VirtualService", "spec.tcp", ConsequenceSeverity.Caution, Backends),
        (
            "networking.istio.io/DestinationRule", "spec.trafficPolicy.tls", ConsequenceSeverity.Caution,
            "traffic to the host is encrypted differently"),
        (
            "networking.istio.io/DestinationRule", "spec", ConsequenceSeverity.Caution,
            "traffic to the host is shared out, or limited, differently"),
        (
            "networking.istio.io/Gateway", "spec.servers[].tls", ConsequenceSeverity.Caution,
            "TLS is ended in another way, or with another certificate"),
        ("networking.istio.io/Gateway", "spec.servers", ConsequenceSeverity.Caution, "the gateway listens elsewhere"),
        ("networking.istio.io/Gateway", "spec.selector", ConsequenceSeverity.Danger, "other proxies serve the gateway"),
    ];

    private static readonly ILookup<string, (string Kind, string Shape, ConsequenceSeverity Severity, string Words)> ByKind =
        Rows.ToLookup(static row => row.Kind, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => "traffic-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate)
        {
            return;
        }

        foreach (var field in change.Change.Fields)
        {
            var row = ByKind[change.Kind].FirstOrDefault(row => field.Path.IsWithin(row.Shape));
            if (row is { Words.Length: > 0 })
            {
                sink.Add(row.Severity, $"{row.Words}{Told(field)}", null, field.Path);
            }
        }
    }

    private static string Told(FieldChange field) => (field.Kind, field.Before, field.After) switch
    {
        (FieldChangeKind.Changed, Scalar, Scalar) => $": {Words.Value(field.After)} instead of {Words.Value(field.Before)}",
        (FieldChangeKind.Added, _, Scalar) => $": {Words.Value(field.After)} is new",
        (FieldChangeKind.Removed, Scalar, _) => $": {Words.Value(field.Before)} is gone",
        (FieldChangeKind.Added, _, _) => ": one is added",
        (FieldChangeKind.Removed, _, _) => ": one is gone",
        _ => "",
    };

    private static (string, string, ConsequenceSeverity, string)[] RoutesOf(string kind) =>
    [
        ("gateway.networking.k8s.io/" + kind, "spec.parentRefs", ConsequenceSeverity.Caution, "the route holds at other gateways"),
        (
            "gateway.networking.k8s.io/" + kind, "spec.rules[].backendRefs[].weight", ConsequenceSeverity.Caution,
            "traffic is shared out differently"),
        ("gateway.networking.k8s.io/" + kind, "spec.rules[].backendRefs", ConsequenceSeverity.Caution, Backends),
        ("gateway.networking.k8s.io/" + kind, "spec.rules[].matches", ConsequenceSeverity.Caution, Matches),
        ("gateway.networking.k8s.io/" + kind, "spec.rules", ConsequenceSeverity.Caution, "requests are handled differently"),
    ];
}
