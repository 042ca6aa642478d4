using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The resources of a pod as a whole cover those of its containers. Before 1.34 servers drop the field.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validatePodResources, validatePodResourceConsistency.</remarks>
internal sealed class PodResourcesRule : ITypeRule
{
    private static readonly KubernetesVersion Since = new(1, 34);

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (walk.Version < Since || value.MappingOf("resources") is not { } resources || PodSpecs.OsName(value) == "windows")
        {
            return;
        }

        walk.Trail.Enter("resources");
        if (resources.HasValue("claims"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.PodClaims, resources["claims"]!, ["claims"]);
        }

        ResourceAmounts.Check(walk, resources, isPodLevel: true);
        CheckTotals(walk, value, resources, "requests");
        CheckTotals(walk, value, resources, "limits");
        walk.Trail.Leave();
        CheckLimits(walk, value, resources);
    }

    private static void CheckTotals(SchemaWalk walk, Mapping spec, Mapping resources, string key)
    {
        if (resources.MappingOf(key) is not { } amounts)
        {
            return;
        }

        foreach (var entry in amounts.Entries)
        {
            if ((key == "requests" || ResourceNames.IsHugePages(entry.Key))
                && QuantityValue.TryRead(entry.Value, out var amount)
                && PodTotals.Of(spec, key, entry.Key) is var total
                && total > amount)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.PodBelowContainers,
                    entry.Value,
                    [key, entry.Key],
                    key == "requests" ? "request" : "limit",
                    Shown.Escape(((Scalar)entry.Value).Text),
                    Shown.Escape(entry.Key),
                    total);
            }
        }
    }

    private static void CheckLimits(SchemaWalk walk, Mapping spec, Mapping resources)
    {
        if (resources.MappingOf("limits") is not { } limits)
        {
            return;
        }

        foreach (var (index, container) in spec.MappingsOf(PodContainer.RegularList))
        {
            foreach (var entry in limits.Entries)
            {
                if (QuantityValue.TryRead(entry.Value, out var limit)
                    && container.MappingOf("resources")?.MappingOf("limits")?[entry.Key] is { } own
                    && QuantityValue.TryRead(own, out var amount)
                    && amount > limit)
                {
                    walk.Findings.AddBelow(
                        SchemaDiagnostics.ContainerAbovePod,
                        own,
                        [PodContainer.RegularList, index, "resources", "limits", entry.Key],
                        Shown.Escape(((Scalar)own).Text),
                        Shown.Escape(entry.Key),
                        Shown.Escape(((Scalar)entry.Value).Text));
                }
            }
        }
    }
}
