using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>What RDS and S3 make needless: MySQL and Minio in the cluster.</summary>
internal static class PipelinesRemovals
{
    private static readonly (string ApiVersion, string Kind, string Name)[] Needless =
    [
        ("apps/v1", "Deployment", "mysql"),
        ("v1", "PersistentVolumeClaim", "mysql-pv-claim"),
        ("v1", "Service", "mysql"),
        ("v1", "ServiceAccount", "mysql"),
        ("networking.istio.io/v1alpha3", "DestinationRule", "ml-pipeline-mysql"),
        ("apps/v1", "Deployment", "minio"),
        ("v1", "PersistentVolumeClaim", "minio-pvc"),
        ("v1", "Service", "minio-service"),
        ("v1", "Secret", "mlpipeline-minio-artifact"),
    ];

    public static IEnumerable<Patch> AddTo(ComponentBuilder folder)
    {
        foreach (var (apiVersion, kind, name) in Needless)
        {
            var file = $"removals/{name}-{kind.ToLowerInvariant()}.yaml";
            yield return new() { Path = folder.Patch(file, new UntypedResource(apiVersion, kind, name).Set("$patch", "delete")) };
        }
    }
}
