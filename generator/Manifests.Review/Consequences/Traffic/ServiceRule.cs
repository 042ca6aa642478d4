using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A Service is reached from elsewhere, or leads elsewhere.</summary>
/// <remarks>Source: Kubernetes documentation of Services; AWS Load Balancer Controller annotations.</remarks>
internal sealed class ServiceRule : IConsequenceRule
{
    private const string Scheme = "service.beta.kubernetes.io/aws-load-balancer-scheme";
    private const string Internal = "service.beta.kubernetes.io/aws-load-balancer-internal";

    /// <inheritdoc/>
    public string Name => "service-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.Kind != "Service" || change.After is null)
        {
            return;
        }

        JudgeReach(change, sink);
        if (!change.IsUpdate)
        {
            return;
        }

        if (change.Differs("spec.selector"))
        {
            sink.Caution(
                "traffic goes to other pods at once, whether they are ready for it or not",
                "let new pods run under the new labels before this change",
                change.PathAt("spec.selector"));
        }

        if (change.Differs("spec.externalName"))
        {
            sink.Caution(
                $"its name leads to {Words.Value(change.After.At("spec.externalName"))} instead of "
                    + $"{Words.Value(change.Before.At("spec.externalName"))}",
                null,
                Paths.Of("spec.externalName"));
        }

        if (change.Before.TextAt("spec.clusterIP") == "None" && change.After.At("spec.clusterIP") is null)
        {
            sink.Notice(
                "it stays headless: the server keeps clusterIP None when the field is taken away",
                null,
                Paths.Of("spec.clusterIP"));
        }

        JudgePorts(change, sink);
        JudgeRanges(change, sink);
    }

    private static void JudgeReach(ChangeContext change, ConsequenceSink sink)
    {
        var before = change.Before is null ? "ClusterIP" : Type(change.Before);
        var after = Type(change.After);
        var wasPublic = IsPublic(change.Before);
        if (IsPublic(change.After) && !wasPublic)
        {
            sink.Danger("a load balancer with a public address leads to its pods: the internet reaches them",
                $"annotate it with {Scheme}: internal, or keep the type ClusterIP",
                change.PathAt(before == after ? "metadata.annotations" : "spec.type"));
        }
        else if (after == "NodePort" && before != after)
        {
            sink.Caution("every node opens a port that leads to its pods", null, Paths.Of("spec.type"));
        }

        if (change.IsUpdate && before == "LoadBalancer" && after != "LoadBalancer")
        {
            sink.Danger("its load balancer is deleted: its address is gone, and who uses it is cut", null, Paths.Of("spec.type"));
        }
        else if (change.IsUpdate && before != after && after == "ExternalName")
        {
            sink.Caution("it has no address any more and is only a name for another one", null, Paths.Of("spec.type"));
        }
    }

    private static void JudgePorts(ChangeContext change, ConsequenceSink sink)
    {
        var before = Ports(change.Before);
        var after = Ports(change.After);
        foreach (var (port, was) in before)
        {
            if (!after.TryGetValue(port, out var now))
            {
                sink.Caution($"port {port} is closed: clients that use it are cut", null, Paths.Of("spec.ports"));
            }
            else if (Target(was) != Target(now))
            {
                sink.Caution(
                    $"port {port} leads to {Words.Quote(Target(now))} of the pods instead of {Words.Quote(Target(was))}",
                    null,
                    Paths.Of("spec.ports"));
            }
        }

        foreach (var port in after.Keys.Except(before.Keys))
        {
            sink.Notice($"port {port} is opened", null, Paths.Of("spec.ports"));
        }
    }

    private static void JudgeRanges(ChangeContext change, ConsequenceSink sink)
    {
        const string shape = "spec.loadBalancerSourceRanges";
        var before = change.Before.TextsAt(shape);
        var after = change.After.TextsAt(shape);
        if (before.Count > 0 && after.Count == 0)
        {
            sink.Danger("its load balancer takes traffic from everywhere", "keep the ranges", Paths.Of(shape));
        }
        else if (before.Count > 0 && after.Except(before).ToList() is { Count: > 0 } gained)
        {
            var isEverywhere = gained.Exists(static range => range.EndsWith("/0", StringComparison.Ordinal));
            sink.Add(
                isEverywhere ? ConsequenceSeverity.Danger : ConsequenceSeverity.Caution,
                $"its load balancer takes traffic from {Words.Names(gained)} as well",
                null,
                Paths.Of(shape));
        }
    }

    // Two ports may have one number, with other protocols.
    private static Dictionary<string, Mapping> Ports(Mapping? service)
    {
        var ports = new Dictionary<string, Mapping>(StringComparer.Ordinal);
        foreach (var port in service.MappingsAt("spec.ports"))
        {
            var protocol = port.TextAt("protocol") is { } said and not "TCP" ? " " + said : "";
            ports.TryAdd($"{port.TextAt("port")}{protocol}", port);
        }

        return ports;
    }

    private static string? Target(Mapping port) => port.TextAt("targetPort") ?? port.TextAt("port");

    private static string Type(Mapping? service) => service.TextAt("spec.type") ?? "ClusterIP";

    private static bool IsPublic(Mapping? service) =>
        service is not null && Type(service) == "LoadBalancer"
        && service.Annotation(Scheme) != "internal"
        && service.Annotation(Internal) is not ("true" or "0.0.0.0/0")
        && service.Annotation("networking.gke.io/load-balancer-type") != "Internal"
        && service.Annotation("service.beta.kubernetes.io/azure-load-balancer-internal") != "true";
}
