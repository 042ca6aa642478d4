using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Databases;

namespace Manifests.Platforms.ArgoflowAws.Experiments;

/// <summary>MLflow, with its experiments on the MySQL server and its artifacts in a bucket.</summary>
internal sealed class MlflowPackage : IPackage
{
    private const string Name = "mlflow";
    private const int Port = 5000;

    private static readonly Map<string> PodLabels = new() { ["app"] = Name };
    private static readonly MySqlServer Server = new("mlflow-config", "mlflow-secret");

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("mlflow");
        var setup = distribution.Setup;
        var login = setup.ExternalSecretName.Mlflow;
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.Mlflow,
            Resources =
            [
                folder.Add("namespace.yaml", new Namespace(Namespaces.Mlflow)
                {
                    Labels = { ["control-plane"] = "kubeflow", ["istio-injection"] = "enabled" },
                }),
                .. distribution.ExternalSecrets.StoreOf(Namespaces.Mlflow).Select(store => folder.Add("secret-store.yaml", store)),
                folder.Add("secret.yaml", Server.Login(distribution, Namespaces.Mlflow, login.RdsUsername, login.RdsPassword)),
                folder.Add("configmap.yaml", Server.Address(Namespaces.Mlflow, setup.Rds, new()
                {
                    [MySqlServer.NameKey] = setup.Rds.DbName.Mlflow,
                    ["ARTIFACT_S3_BUCKET"] = setup.S3.Bucket.Mlflow,
                    ["ARTIFACT_S3_KEY_PREFIX"] = setup.S3.KeyPrefix.Mlflow,
                })),
                folder.Add("database-creation-job.yaml", DatabaseJob.Of(Name, Namespaces.Mlflow, Server, MySqlServer.NameKey)),
                folder.Add("deployment.yaml", Deployment()),
                folder.Add("service.yaml", Service()),
            ],
        });
        return folder;
    }

    private static Deployment Deployment() => new(Name, Namespaces.Mlflow)
    {
        Labels = PodLabels,
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = PodLabels },
            Template = new()
            {
                Metadata = new() { Labels = PodLabels, Annotations = new() { ["sidecar.istio.io/inject"] = "false" } },
                Spec = new() { Containers = [Container()] },
            },
        },
    };

    private static Container Container() => new()
    {
        Name = Name,
        Image = "public.ecr.aws/atcommons/mlflow-server:latest",
        ImagePullPolicy = Manifests.Models.Core.V1.Container.ImagePullPolicyValues.Always,
        Args =
        [
            "--host=0.0.0.0",
            $"--port={Port}",
            "--backend-store-uri=mysql://$(RDS_USERNAME):$(RDS_PASSWORD)@$(RDS_HOST):$(RDS_PORT)/$(DB_NAME)",
            "--default-artifact-root=s3://$(ARTIFACT_S3_BUCKET)/$(ARTIFACT_S3_KEY_PREFIX)",
        ],
        EnvFrom = [new() { SecretRef = new() { Name = Server.Secret } }, new() { ConfigMapRef = new() { Name = Server.ConfigMap } }],
        Ports = [new() { Name = "http", ContainerPortValue = Port, Protocol = "TCP" }],
        LivenessProbe = new() { HttpGet = new() { Path = "/", Port = "http" } },
        ReadinessProbe = new() { HttpGet = new() { Path = "/", Port = "http" } },
    };

    private static Service Service() => new(Name, Namespaces.Mlflow)
    {
        Spec = new() { Type = "ClusterIP", Selector = PodLabels, Ports = [new() { Port = 80, TargetPort = Port }] },
    };
}
