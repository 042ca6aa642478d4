using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Host names are served no longer, or anew.</summary>
internal sealed class HostnamesRule : IConsequenceRule
{
    private const string DnsHostname = "external-dns.alpha.kubernetes.io/hostname";

    /// <inheritdoc/>
    public string Name => "hostnames-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        var before = Hosts(change.Kind, change.Before);
        var after = Hosts(change.Kind, change.After);
        if (before.Count == 0 && after.Count == 0)
        {
            return;
        }

        var lost = before.Except(after).ToList();
        var stays = change.After is null && Removal.Of(change.Change.Before!, change.Around).Fate == RemovalFate.Kept;
        if (lost.Count > 0 && !stays)
        {
            sink.Caution($"it no longer serves {Words.Names(lost)}", null, PathOf(change));
        }

        if (after.Except(before).ToList() is { Count: > 0 } gained)
        {
            sink.Notice($"it serves {Words.Names(gained)}", null, PathOf(change));
        }
    }

    private static FieldPath? PathOf(ChangeContext change) => change.IsUpdate
        ? change.Change.Fields.FirstOrDefault(static field => field.Path.Shape.Contains("host", StringComparison.OrdinalIgnoreCase))?.Path
        : null;

    private static HashSet<string> Hosts(string kind, Mapping? content)
    {
        IEnumerable<string> hosts = kind switch
        {
            "gateway.networking.k8s.io/HTTPRoute" or "gateway.networking.k8s.io/GRPCRoute" or "gateway.networking.k8s.io/TLSRoute" =>
                content.TextsAt("spec.hostnames"),
            "gateway.networking.k8s.io/Gateway" => content.MappingsAt("spec.listeners").SelectMany(static listener => listener.TextsAt("hostname")),
            "networking.k8s.io/Ingress" => content.MappingsAt("spec.rules").SelectMany(static rule => rule.TextsAt("host")),
            "networking.istio.io/VirtualService" => content.TextsAt("spec.hosts"),
            "networking.istio.io/Gateway" => content.MappingsAt("spec.servers").SelectMany(static server => server.TextsAt("hosts")),
            "route.openshift.io/Route" => content.TextsAt("spec.host"),
            _ => [],
        };
        var named = content.Annotation(DnsHostname)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [.. hosts, .. named];
    }
}
