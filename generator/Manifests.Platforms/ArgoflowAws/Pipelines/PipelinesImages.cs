using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>The releases of the images of Pipelines.</summary>
internal static class PipelinesImages
{
    private const string Repository = "gcr.io/ml-pipeline/";
    private const string Release = "1.6.0";

    private static readonly string[] OfRelease =
    [
        "cache-deployer", "cache-server", "metadata-envoy", "metadata-writer", "api-server", "persistenceagent", "scheduledworkflow",
        "frontend", "viewer-crd-controller", "visualization-server",
    ];

    public static IEnumerable<Image> All =>
    [
        .. OfRelease.Select(static name => Images.Pinned(Repository + name, Release)),
        Images.Pinned("gcr.io/tfx-oss-public/ml_metadata_store_server", "0.30.0"),
        Images.Pinned(Repository + "minio", "RELEASE.2019-08-14T20-37-41Z-license-compliance"),
        Images.Pinned(Repository + "mysql", "5.7"),
        Images.Pinned(Repository + "workflow-controller", "v2.12.9-license-compliance"),
    ];
}
