using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>What sets the replicas of which workloads of one side.</summary>
internal sealed class ScaleTargets
{
    private readonly Dictionary<(string Folder, string? Namespace, string Kind, string Name), List<TreeResource>> scalers = [];

    /// <summary>Looks through all autoscalers of a side.</summary>
    public ScaleTargets(ResourceIndex side)
    {
        foreach (var scaler in side.OfKind("autoscaling", "HorizontalPodAutoscaler").Concat(side.OfKind("keda.sh", "ScaledObject")))
        {
            if (KeyOf(scaler) is { } key)
            {
                if (!scalers.TryGetValue(key, out var found))
                {
                    scalers.Add(key, found = []);
                }

                found.Add(scaler);
            }
        }
    }

    /// <summary>The autoscalers of a workload; none when nothing but the workload itself says its replicas.</summary>
    public ImmutableArray<TreeResource> Of(TreeResource workload) =>
        scalers.TryGetValue((workload.Place.Folder, workload.Identity.Namespace, workload.Identity.Kind, NameOf(workload)), out var found)
            ? [.. found]
            : [];

    /// <summary>The kind and name of what an autoscaler scales; <see langword="null"/> when it does not say it.</summary>
    public static (string Kind, string Name)? TargetOf(Mapping? scaler) =>
        scaler.TextAt("spec.scaleTargetRef.name") is { } name ? (scaler.TextAt("spec.scaleTargetRef.kind") ?? "Deployment", name) : null;

    private static (string, string?, string, string)? KeyOf(TreeResource scaler) =>
        TargetOf(scaler.Content) is { } target ? (scaler.Place.Folder, scaler.Identity.Namespace, target.Kind, target.Name) : null;

    private static string NameOf(TreeResource resource) => resource.Content.TextAt("metadata.name") ?? resource.Identity.Name;
}
