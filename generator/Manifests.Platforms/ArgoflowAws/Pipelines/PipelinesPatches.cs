using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>The Deployments of Pipelines, told of RDS and S3. A name is that of the object upstream.</summary>
internal static class PipelinesPatches
{
    public const string ApiServerConfigName = "ml-pipeline-config";

    private const string VolumeName = "config-volume";

    public static Resource CacheServer() => Patch("cache-server", new Container
    {
        Name = "server",
        Env =
        [
            PipelinesPackage.Server.Database("DBCONFIG_DB_NAME", "DB_NAME_CACHE"),
            PipelinesPackage.Server.Host("DBCONFIG_HOST_NAME"),
            PipelinesPackage.Server.Port("DBCONFIG_PORT"),
            PipelinesPackage.Server.User("DBCONFIG_USER"),
            PipelinesPackage.Server.Password("DBCONFIG_PASSWORD"),
        ],
    });

    public static Resource Metadata() => Patch("metadata-grpc-deployment", new Container
    {
        Name = "container",
        Env =
        [
            PipelinesPackage.Server.User("DBCONFIG_USER"),
            PipelinesPackage.Server.Password("DBCONFIG_PASSWORD"),
            PipelinesPackage.Server.Database("MYSQL_DATABASE", "DB_NAME_METADATA"),
            PipelinesPackage.Server.Host("MYSQL_HOST"),
            PipelinesPackage.Server.Port("MYSQL_PORT"),
        ],
    });

    // The folder is replaced as a whole, so both files have to be in it.
    public static Resource ApiServer() => Patch("ml-pipeline", new Container
    {
        Name = "ml-pipeline-api-server",
        Env =
        [
            PipelinesPackage.Server.User("DBCONFIG_USER"),
            PipelinesPackage.Server.Password("DBCONFIG_PASSWORD"),
            PipelinesPackage.Server.Database("DBCONFIG_DBNAME", "DB_NAME_PIPELINES"),
            PipelinesPackage.Server.Host("DBCONFIG_HOST"),
            PipelinesPackage.Server.Port("DBCONFIG_PORT"),
            PipelinesStore.Config("OBJECTSTORECONFIG_BUCKETNAME", "BUCKET_NAME"),
            PipelinesStore.Config("OBJECTSTORECONFIG_PIPELINEFOLDER", "PIPELINE_FOLDER"),
            PipelinesStore.Config("OBJECTSTORECONFIG_PIPELINEPATH", "PIPELINE_PATH"),
            PipelinesStore.Config("OBJECTSTORECONFIG_REGION", "REGION"),
            PipelinesStore.AccessKeyId("OBJECTSTORECONFIG_ACCESSKEY"),
            PipelinesStore.SecretKey("OBJECTSTORECONFIG_SECRETACCESSKEY"),
        ],
        VolumeMounts = [new() { Name = VolumeName, MountPath = "/config" }],
    }).Set("spec.template.spec.volumes", new Sequence
    {
        ConfigVolume(new()
        {
            Name = ApiServerConfigName,
            Items =
            [
                new() { Key = "config.json", Path = "config.json" },
                new() { Key = "sample_config.json", Path = "sample_config.json" },
            ],
        }),
    });

    public static Resource UserInterface(SetupSettings setup)
    {
        var container = new Container
        {
            Name = "ml-pipeline-ui",
            Env =
            [
                PipelinesStore.AccessKeyId("AWS_ACCESS_KEY_ID"),
                PipelinesStore.SecretKey("AWS_SECRET_ACCESS_KEY"),
                new() { Name = "ARGO_ARCHIVE_LOGS", Value = "true" },
                new() { Name = "ARGO_ARCHIVE_ARTIFACTORY", Value = "s3" },
                new() { Name = "ARGO_ARCHIVE_BUCKETNAME", Value = setup.S3.Bucket.Pipelines },
                new() { Name = "ARGO_ARCHIVE_PREFIX", Value = setup.S3.KeyPrefix.Pipelines },
                new() { Name = "VIEWER_TENSORBOARD_POD_TEMPLATE_SPEC_PATH", Value = "/etc/config/" + ViewerTemplate.File },
                new() { Name = "METADATA_ENVOY_SERVICE_SERVICE_HOST", Value = "metadata-envoy-service" },
                new() { Name = "ML_PIPELINE_SERVICE_HOST", Value = "ml-pipeline" },
                new() { Name = "DISABLE_GKE_METADATA", Value = "true" },
            ],
            VolumeMounts = [new() { Name = VolumeName, MountPath = "/etc/config" }],
        }.ToMapping();
        Drop(container, "MINIO_ACCESS_KEY", "MINIO_NAMESPACE", "MINIO_SECRET_KEY");
        return Patch("ml-pipeline-ui", container).Set(
            "spec.template.spec.volumes", new Sequence { ConfigVolume(new() { Name = ViewerTemplate.ConfigMapName }) });
    }

    /// <summary>Gives each user's namespace what its runs need, by a script of our own.</summary>
    public static Resource ProfileController(Distribution distribution)
    {
        var names = distribution.Setup.ExternalSecretName.Kubeflow;
        var secrets = distribution.ExternalSecrets;
        var container = new Container
        {
            Name = "profile-controller",
            Command = ["python", "/hooks/sync_with_s3.py"],
            Env =
            [
                new() { Name = "SECRET_NAME_S3_ACCESSKEY", Value = secrets.Remote(names.S3Accesskey) },
                new() { Name = "SECRET_NAME_S3_SECRETKEY", Value = secrets.Remote(names.S3Secretkey) },
                new() { Name = "EXTERNAL_SECRET_ROLE_ARN", Value = secrets.RoleOf(Namespaces.Kubeflow) ?? "" },
                new() { Name = "EXTERNAL_SECRET_BACKEND_TYPE", Value = distribution.Setup.ExternalSecrets.BackendType },
                new() { Name = "AWS_REGION", Value = distribution.Setup.AwsRegion },
            ],
        }.ToMapping();
        Drop(container, "MINIO_ACCESS_KEY", "MINIO_SECRET_KEY");
        return Patch("kubeflow-pipelines-profile-controller", container)
            .Set("spec.replicas", 1)
            .Set("spec.template.metadata.annotations", new Mapping { ["sidecar.istio.io/inject"] = "false" });
    }

    private static Resource Patch(string deployment, Container container) => Patch(deployment, container.ToMapping());

    private static Resource Patch(string deployment, Mapping container) =>
        new UntypedResource("apps/v1", "Deployment", deployment).Set("spec.template.spec.containers", new Sequence { container });

    private static Mapping ConfigVolume(ConfigMapVolumeSource source) => new Volume { Name = VolumeName, ConfigMap = source }.ToMapping();

    private static void Drop(Mapping container, params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
        {
            container.SequenceOf("env")!.Add(new Mapping { ["$patch"] = "delete", ["name"] = variable });
        }
    }
}
