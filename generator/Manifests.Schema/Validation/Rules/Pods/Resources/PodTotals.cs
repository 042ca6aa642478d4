using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What the containers of a pod need together.</summary>
/// <remarks>Source: component-helpers <c>resource</c>, AggregateContainerRequests, AggregateContainerLimits.</remarks>
internal static class PodTotals
{
    /// <summary>
    /// The total of a resource. Init containers run one by one before the others, but those that run on are added to all that
    /// come after them.
    /// </summary>
    /// <param name="spec">The pod's spec.</param>
    /// <param name="key"><c>requests</c> or <c>limits</c>.</param>
    /// <param name="resource">The name of the resource.</param>
    public static QuantityValue Of(Mapping spec, string key, string resource)
    {
        var running = QuantityValue.Zero;
        var sidecars = QuantityValue.Zero;
        var starting = QuantityValue.Zero;
        foreach (var container in new PodContainers(spec))
        {
            if (container.List == PodContainer.EphemeralList)
            {
                break;
            }

            var amount = Amount(container, key, resource);
            if (!container.IsInit)
            {
                running += amount;
            }
            else if (container.IsSidecar)
            {
                running += amount;
                sidecars += amount;
                starting = Larger(starting, sidecars);
            }
            else
            {
                starting = Larger(starting, sidecars + amount);
            }
        }

        return Larger(running, starting);
    }

    private static QuantityValue Amount(PodContainer container, string key, string resource) =>
        QuantityValue.TryRead(container.Value.MappingOf("resources")?.MappingOf(key)?[resource], out var amount) ? amount : default;

    private static QuantityValue Larger(QuantityValue left, QuantityValue right) => left > right ? left : right;
}
