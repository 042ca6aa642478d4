using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Fields of a Service that the server takes with a warning, because they do nothing or are to be left.</summary>
/// <remarks>Source: <c>pkg/api/service/warnings.go</c>, GetWarningsForService.</remarks>
internal sealed class ServiceWarningsRule : ITypeRule
{
    private static readonly KubernetesVersion SameZoneSince = new(1, 35);
    private static readonly KubernetesVersion ExternalIpsDeprecatedSince = new(1, 36);

    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        // A patch does not say which type the Service has.
        if (walk.Options.Partial)
        {
            return;
        }

        var type = ServiceFacts.Type(value);
        var hasExternalIps = value.SequenceOf("externalIPs") is { Count: > 0 };
        if (type == "ClusterIP" && ServiceFacts.IsHeadless(value))
        {
            CheckHeadless(walk, value, hasExternalIps);
        }
        else if (type == "ExternalName" && hasExternalIps)
        {
            Ignored(walk, value, "externalIPs", "on a Service of the type ExternalName");
        }
        else if (hasExternalIps && walk.Version >= ExternalIpsDeprecatedSince)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ServiceSettingDeprecated,
                value["externalIPs"]!,
                ["externalIPs"],
                "'externalIPs'",
                "clusters may stop to serve it; use the type LoadBalancer");
        }

        if (type != "ExternalName" && value.TextOf("externalName") is { Length: > 0 })
        {
            Ignored(walk, value, "externalName", $"on a Service of the type {type}");
        }

        if (walk.Version >= SameZoneSince && value.TextOf("trafficDistribution") is "PreferClose")
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ServiceSettingDeprecated,
                value["trafficDistribution"]!,
                ["trafficDistribution"],
                "the value \"PreferClose\"",
                "use \"PreferSameZone\"");
        }
    }

    private static void CheckHeadless(SchemaWalk walk, Mapping spec, bool hasExternalIps)
    {
        const string headless = "on a headless Service";
        if (spec.TextOf("loadBalancerIP") is { Length: > 0 })
        {
            Ignored(walk, spec, "loadBalancerIP", headless);
        }

        if (hasExternalIps)
        {
            Ignored(walk, spec, "externalIPs", headless);
        }

        if (spec.TextOf("sessionAffinity") is { Length: > 0 } and not "None")
        {
            Ignored(walk, spec, "sessionAffinity", headless);
        }
    }

    private static void Ignored(SchemaWalk walk, Mapping spec, string field, string where) =>
        walk.Findings.AddBelow(SchemaDiagnostics.ServiceSettingIgnored, spec[field] ?? spec, [field], field, where);
}
