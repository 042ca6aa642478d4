namespace Manifests.Platforms.KubeflowAmbient;

/// <summary>What an extension reads from kubeflow/manifests, and what of it does not fit the mesh. Names are those of v1.8.1.</summary>
/// <param name="Part">Which extension it is.</param>
/// <param name="Bases">Its folders there.</param>
internal sealed record Extension(KubeflowExtension Part, IReadOnlyList<string> Bases)
{
    /// <summary>Deployments whose pods ask for a side-car.</summary>
    public IReadOnlyList<string> Sidecars { get; init; } = [];

    /// <summary>DestinationRules that demand mutual TLS from side-cars.</summary>
    public IReadOnlyList<string> MutualTlsRules { get; init; } = [];

    /// <summary>All that are known.</summary>
    public static IReadOnlyList<Extension> All { get; } =
    [
        new(KubeflowExtension.Pipelines, ["apps/pipeline/upstream/env/cert-manager/platform-agnostic-multi-user"])
        {
            MutualTlsRules =
            [
                "metadata-grpc-service", "ml-pipeline", "ml-pipeline-minio", "ml-pipeline-mysql", "ml-pipeline-ui",
                "ml-pipeline-visualizationserver",
            ],
        },
        new(KubeflowExtension.Katib, ["apps/katib/upstream/installs/katib-with-kubeflow"]) { Sidecars = ["katib-ui"] },
        new(KubeflowExtension.Kserve, ["contrib/kserve/kserve", "contrib/kserve/models-web-app/overlays/kubeflow"])
        {
            Sidecars = ["kserve-models-web-app"],
        },
    ];
}
