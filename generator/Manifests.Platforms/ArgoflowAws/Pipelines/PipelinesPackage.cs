using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Databases;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>Kubeflow Pipelines, with RDS in place of MySQL in the cluster and S3 in place of Minio.</summary>
internal sealed class PipelinesPackage : IPackage
{
    private const string UpstreamPath = "manifests/kustomize/env/platform-agnostic-multi-user-pns";
    private const string ProfileController = "kubeflow-pipelines-profile-controller";

    public static MySqlServer Server { get; } = new("pipelines-rds-config", "pipelines-rds-secret");

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("kubeflow/pipelines/base");
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.Kubeflow,
            Resources = [Upstream.Pipelines[UpstreamPath], .. Resources(distribution, folder)],
            Patches = [.. Patches(distribution, folder), .. PipelinesRemovals.AddTo(folder)],
            ConfigMapGenerator =
            [
                new()
                {
                    Name = ProfileController + "-code",
                    Behavior = GeneratorBehavior.Replace,
                    Files = [folder.Text("patches/sync_with_s3.py", SyncScript(distribution))],
                },
            ],
            Images = [.. PipelinesImages.All],
        });
        return folder;
    }

    private static IEnumerable<ResourceReference> Resources(Distribution distribution, ComponentBuilder folder)
    {
        var setup = distribution.Setup;
        var names = setup.ExternalSecretName.Kubeflow;
        var s3 = new PipelinesStore(distribution);
        yield return folder.Add(
            "resources/rds-secret.yaml", Server.Login(distribution, Namespaces.Kubeflow, names.RdsUsername, names.RdsPassword));
        yield return folder.Add("resources/rds-configmap.yaml", Server.Address(Namespaces.Kubeflow, setup.Rds, new()
        {
            ["DB_NAME_PIPELINES"] = setup.Rds.DbName.Pipelines,
            ["DB_NAME_CACHE"] = setup.Rds.DbName.Cache,
            ["DB_NAME_METADATA"] = setup.Rds.DbName.Metadata,
        }));
        yield return folder.Add("resources/database-creation-job.yaml", Job("cache"), Job("pipelines"), Job("metadata"));
        yield return folder.Add("resources/s3-configmap.yaml", s3.Bucket());
        yield return folder.Add("resources/s3-secret.yaml", s3.AccessKey());
        yield return folder.Add("resources/ml-pipeline-viewer-template.yaml", ViewerTemplate.WithRegion(setup.AwsRegion));
        yield return folder.Add("resources/ml-pipeline-config.yaml", ApiServerConfig(distribution));
    }

    private static IEnumerable<Patch> Patches(Distribution distribution, ComponentBuilder folder)
    {
        yield return new() { Path = folder.Patch("patches/cache-server.yaml", PipelinesPatches.CacheServer()) };
        yield return new() { Path = folder.Patch("patches/metadata-grpc-deployment.yaml", PipelinesPatches.Metadata()) };
        yield return new() { Path = folder.Patch("patches/ml-pipeline.yaml", PipelinesPatches.ApiServer()) };
        yield return new() { Path = folder.Patch("patches/ml-pipeline-ui.yaml", PipelinesPatches.UserInterface(distribution.Setup)) };
        yield return new() { Path = folder.Patch($"patches/{ProfileController}.yaml", PipelinesPatches.ProfileController(distribution)) };
        yield return new()
        {
            Path = folder.Patch("patches/ml-pipeline-viewer-template.yaml", ViewerTemplate.WithAccessKey(distribution.Setup.AwsRegion)),
        };
        yield return new() { Path = folder.Patch("patches/workflow-controller-configmap.yaml", Workflows(distribution)) };
        yield return new()
        {
            Path = folder.JsonPatch("patches/profile-controller-children.yaml", ProfileChildren.Of(distribution.Settings.SecretsApi)),
            Target = new() { Kind = "CompositeController", Name = ProfileController },
        };
    }

    private static Manifests.Models.Batch.V1.Job Job(string database) =>
        DatabaseJob.Of(database, Namespaces.Kubeflow, Server, "DB_NAME_" + database.ToUpperInvariant());

    private static ConfigMap ApiServerConfig(Distribution distribution)
    {
        var setup = distribution.Setup;
        return new ConfigMap(PipelinesPatches.ApiServerConfigName)
        {
            Labels = { ["app"] = "ml-pipeline" },
            Data = new()
            {
                ["config.json"] = distribution.Text("ml-pipeline-config.json", new()
                {
                    ["host"] = setup.Rds.Host,
                    // The quotation marks of a text, which setup.conf has in the value.
                    ["port"] = distribution.Settings.Form == TreeForm.Template ? setup.Rds.Port : $"\"{setup.Rds.Port}\"",
                    ["database"] = setup.Rds.DbName.Pipelines,
                    ["region"] = setup.AwsRegion,
                    ["bucket"] = setup.S3.Bucket.Pipelines,
                    ["path"] = setup.S3.Path.Pipelines,
                }),
                ["sample_config.json"] = "[]\n",
            },
        };
    }

    private static ConfigMap Workflows(Distribution distribution) => new("workflow-controller-configmap")
    {
        Data = new()
        {
            ["containerRuntimeExecutor"] = "pns",
            ["artifactRepository"] = distribution.Text("artifact-repository.yaml", new()
            {
                ["bucket"] = distribution.Setup.S3.Bucket.Pipelines,
                ["keyPrefix"] = distribution.Setup.S3.KeyPrefix.Pipelines,
                ["region"] = distribution.Setup.AwsRegion,
                ["secret"] = PipelinesStore.SecretName,
            }),
        },
    };

    private static string SyncScript(Distribution distribution) => distribution.Text("sync_with_s3.py", new()
    {
        ["modern"] = distribution.Settings.SecretsApi == SecretsApi.Modern,
        ["secret"] = PipelinesStore.SecretName,
    });
}
