using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>How a failed sync is tried again.</summary>
/// <param name="Limit">How often; negative for ever, 0 never.</param>
public sealed record SyncRetry(long Limit) : INodeConvertible
{
    /// <summary>Wait before the first retry, such as <c>5s</c>; <see langword="null"/> leaves ArgoCD's default.</summary>
    public string? Delay { get; init; }

    /// <summary>What each wait is multiplied by; <see langword="null"/> leaves ArgoCD's default.</summary>
    public long? Factor { get; init; }

    /// <summary>The longest wait, such as <c>3m</c>; <see langword="null"/> leaves ArgoCD's default.</summary>
    public string? MaxDelay { get; init; }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        if (Delay is not null || Factor is not null || MaxDelay is not null)
        {
            var backoff = new Mapping();
            backoff.AddIfSaid("duration", Delay);
            backoff.AddIfSaid("factor", Factor);
            backoff.AddIfSaid("maxDuration", MaxDelay);
            node.Add("backoff", backoff);
        }

        node.Add("limit", Limit);
        return node;
    }
}
