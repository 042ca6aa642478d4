using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>Pipelines whose service accounts have a role. Experimental: the Minio clients know no such role.</summary>
internal sealed class PipelinesWithIrsa(ComponentBuilder @base) : IPackage
{
    /// <summary>The service accounts whose pods read or write the bucket.</summary>
    public static IReadOnlyList<string> Accounts { get; } =
    [
        "argo", "kubeflow-pipelines-viewer", "ml-pipeline", "ml-pipeline-persistenceagent", "ml-pipeline-scheduledworkflow",
        "ml-pipeline-ui", "ml-pipeline-viewer-crd-service-account", "ml-pipeline-visualizationserver", "pipeline-runner",
    ];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var setup = distribution.Setup;
        var folder = distribution.Folder("kubeflow/pipelines/experimental/iam-roles-for-service-accounts");
        Resource[] accounts = [.. Accounts.Select(name => new ServiceAccount(name) { Annotations = Irsa.Of(setup.RoleArn.Pipelines) })];
        var viewer = ViewerTemplate.WithRole(setup.AwsRegion, Irsa.Annotation, setup.RoleArn.Pipelines);
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.Kubeflow,
            Resources = [@base],
            Patches =
            [
                new() { Path = folder.Patch("patches/ml-pipeline-viewer-template.yaml", viewer) },
                new() { Path = folder.Patch("patches/service-account-annotations.yaml", accounts) },
            ],
        });
        return folder;
    }
}
