using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Models.Rbac.V1;

namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>kubernetes-external-secrets, whose role reads the secrets or takes the roles that do.</summary>
internal sealed class ExternalSecretsOperator : IPackage
{
    public const string Name = "external-secrets";

    private const int Metrics = 3001;

    private static readonly Map<string> Labels = new() { ["name"] = "kubernetes-external-secrets" };

    private static readonly string[] Everything = ["get", "watch", "list"];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var package = distribution.Folder("external-secrets");
        var @base = package.Component("base");
        var files = new[]
        {
            @base.Add("custom-resource-definition.yaml", LegacyDefinition.Of(distribution.Settings.Form)),
            @base.Add("cluster-role.yaml", Rules()),
            @base.Add("cluster-role-binding.yaml", Bound(Name, Name)),
            @base.Add("cluster-role-binding-auth.yaml", Bound("external-secrets-auth", "system:auth-delegator")),
            @base.Add("deployment.yaml", Controller(distribution.Setup.AwsRegion)),
            @base.Add("service-account.yaml", Account(distribution.Setup.RoleArn.ExternalSecrets.Controller)),
            @base.Add("service.yaml", Endpoint()),
        };
        @base.Kustomization(new Kustomization { Namespace = Namespaces.KubeSystem, Resources = [.. files] });
        package.Kustomization(new Kustomization { Namespace = Namespaces.KubeSystem, Resources = [@base] });
        return package;
    }

    private static ClusterRole Rules() => new(Name)
    {
        Labels = Labels,
        Rules =
        [
            new() { ApiGroups = [""], Resources = ["secrets"], Verbs = ["create", "update"] },
            new() { ApiGroups = [""], Resources = ["namespaces"], Verbs = [.. Everything] },
            new()
            {
                ApiGroups = ["apiextensions.k8s.io"],
                Resources = ["customresourcedefinitions"],
                ResourceNames = [LegacyDefinition.Name],
                Verbs = ["get", "update"],
            },
            new() { ApiGroups = [LegacyDefinition.Group], Resources = ["externalsecrets"], Verbs = [.. Everything] },
            new() { ApiGroups = [LegacyDefinition.Group], Resources = ["externalsecrets/status"], Verbs = ["get", "update"] },
        ],
    };

    private static ClusterRoleBinding Bound(string name, string role) => new(name)
    {
        Labels = Labels,
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = role },
        Subjects = [new() { Kind = "ServiceAccount", Name = Name, Namespace = Namespaces.KubeSystem }],
    };

    private static ServiceAccount Account(string role) => new(Name) { Labels = Labels, Annotations = Irsa.Of(role) };

    private static Service Endpoint() => new(Name)
    {
        Labels = Labels,
        Spec = new()
        {
            Selector = Labels,
            Ports = [new() { Name = "prometheus", Port = Metrics, Protocol = "TCP", TargetPort = "prometheus" }],
        },
    };

    private static Deployment Controller(string region) => new(Name)
    {
        Labels = Labels,
        Spec = new()
        {
            Replicas = 1,
            Selector = new() { MatchLabels = Labels },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = new()
                {
                    ServiceAccountName = Name,
                    SecurityContext = new() { FsGroup = 1000, RunAsNonRoot = true },
                    Containers =
                    [
                        new()
                        {
                            Name = "kubernetes-external-secrets",
                            Image = "ghcr.io/external-secrets/kubernetes-external-secrets:7.2.1",
                            ImagePullPolicy = "IfNotPresent",
                            Ports = [new() { Name = "prometheus", ContainerPortValue = Metrics }],
                            Env =
                            [
                                new() { Name = "AWS_DEFAULT_REGION", Value = region },
                                new() { Name = "AWS_REGION", Value = region },
                                new() { Name = "LOG_LEVEL", Value = "info" },
                                new() { Name = "LOG_MESSAGE_KEY", Value = "msg" },
                                new() { Name = "METRICS_PORT", Value = $"{Metrics}" },
                                new() { Name = "POLLER_INTERVAL_MILLISECONDS", Value = "10000" },
                                new() { Name = "VAULT_ADDR", Value = "http://127.0.0.1:8200" },
                                new() { Name = "WATCH_TIMEOUT", Value = "60000" },
                            ],
                        },
                    ],
                },
            },
        },
    };
}
