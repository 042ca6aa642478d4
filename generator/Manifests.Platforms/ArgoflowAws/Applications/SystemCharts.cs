using Manifests.Models;
using Manifests.Platforms.ArgoflowAws.Mesh;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Applications;

/// <summary>What is installed by charts into the cluster's own namespaces.</summary>
internal static class SystemCharts
{
    private const string EksCharts = "https://aws.github.io/eks-charts";

    public static ApplicationSource SealedSecrets =>
        ApplicationSource.Helm("https://bitnami-labs.github.io/sealed-secrets", "sealed-secrets", "1.16.1") with
        {
            Parameters = [new("cr.create", "true"), new("commandArgs[0]", "--update-status")],
        };

    /// <summary>The distribution reads the chart's default branch; this is the release that it installs.</summary>
    public static ApplicationSource IstioOperator =>
        ApplicationSource.Git("https://github.com/istio/istio", "manifests/charts/istio-operator", Istio.Release) with
        {
            Parameters = [new("hub", "docker.io/istio"), new("tag", Istio.Release)],
        };

    public static ApplicationSource NodeTerminationHandler =>
        ApplicationSource.Helm(EksCharts, "aws-node-termination-handler", "0.15.1") with
        {
            Parameters =
            [
                new("enableSpotInterruptionDraining", "true"),
                new("enableScheduledEventDraining", "true"),
                new("nodeSelector.lifecycle", "Ec2Spot"),
            ],
        };

    public static ApplicationSource GpuOperator =>
        ApplicationSource.Helm("https://nvidia.github.io/gpu-operator", "gpu-operator", "v1.7.0") with
        {
            Parameters = [new("operator.defaultRuntime", "containerd")],
        };

    /// <summary>The operator of the modern API.</summary>
    public static ApplicationSource ExternalSecrets(SetupSettings setup) =>
        ApplicationSource.Helm("https://charts.external-secrets.io", "external-secrets", "0.16.2") with
        {
            Parameters =
            [
                new("installCRDs", "true"),
                new("serviceAccount.name", Secrets.ExternalSecretsOperator.Name),
                RoleOf("serviceAccount", setup.RoleArn.ExternalSecrets.Controller),
            ],
        };

    public static ApplicationSource LoadBalancerController(SetupSettings setup) =>
        ApplicationSource.Helm(EksCharts, "aws-load-balancer-controller", "1.2.2") with
        {
            Parameters =
            [
                RoleOf("serviceAccount", setup.RoleArn.LoadbalancerController),
                new("clusterName", setup.ClusterName),
                new("image.repository", "amazon/aws-alb-ingress-controller"),
                new("vpcId", setup.VpcId),
                new("region", setup.AwsRegion),
                new("serviceAccount.create", "true"),
                new("rbac.create", "true"),
                .. Resources,
            ],
        };

    public static ApplicationSource ClusterAutoscaler(SetupSettings setup) =>
        ApplicationSource.Helm("https://kubernetes.github.io/autoscaler", "cluster-autoscaler", "9.9.2") with
        {
            Parameters =
            [
                RoleOf("rbac.serviceAccount", setup.RoleArn.ClusterAutoscaler),
                new("rbac.serviceAccount.create", "true"),
                new("rbac.create", "true"),
                new("rbac.pspEnabled", "true"),
                new("fullnameOverride", "cluster-autoscaler"),
                new("cloudProvider", "aws"),
                new("image.repository", "us.gcr.io/k8s-artifacts-prod/autoscaling/cluster-autoscaler"),
                new("image.tag", "v1.20.0"),
                new("autoDiscovery.clusterName", setup.ClusterName),
                new("autoDiscovery.enabled", "true"),
                new("awsRegion", setup.AwsRegion),
                new("extraArgs.balance-similar-node-groups", "true"),
                new("extraArgs.scale-down-enabled", "true"),
                .. Resources,
            ],
        };

    public static ApplicationSource ExternalDns(SetupSettings setup) =>
        ApplicationSource.Helm("https://charts.bitnami.com/bitnami", "external-dns", "5.1.1") with
        {
            Parameters =
            [
                new("aws.region", setup.AwsRegion),
                new("domainFilters[0]", setup.Route53.HostedZoneDomain),
                new("sources[0]", "service"),
                new("sources[1]", "ingress"),
                new("sources[2]", "istio-gateway"),
                new("sources[3]", "istio-virtualservice"),
                new("serviceAccount.create", "true"),
                new("rbac.create", "true"),
                RoleOf("serviceAccount", setup.RoleArn.ExternalDns),
                .. Resources,
            ],
        };

    // All three ask for as much as they may use.
    private static ValueList<HelmParameter> Resources =>
    [
        new("resources.limits.cpu", "100m"),
        new("resources.limits.memory", "300Mi"),
        new("resources.requests.cpu", "100m"),
        new("resources.requests.memory", "300Mi"),
    ];

    private static HelmParameter RoleOf(string account, string role) =>
        new($"{account}.annotations.{HelmParameter.PathOf(Irsa.Annotation)}", role);
}
