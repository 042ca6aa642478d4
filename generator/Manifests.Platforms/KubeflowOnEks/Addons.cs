using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>The charts that the platform stands on.</summary>
internal sealed class Addons(KubeflowOnEksSettings settings, AwsAccount account, WorkloadIdentity identity, AddonRoles roles)
{
    /// <summary>Where the charts go that do not bring a namespace of their own.</summary>
    public const string Namespace = "kube-system";

    private const string SecretsStore = "secrets-store-csi-driver";
    private const string SecretsStoreProvider = "secrets-store-csi-driver-provider-aws";

    /// <summary>The AWS services that objects of this platform stand for, and the releases of their controllers.</summary>
    private static readonly AckController[] Controllers =
    [
        AckController.CloudWatchLogs, AckController.Ec2, AckController.Ecr, AckController.Eks, AckController.Iam, AckController.S3,
    ];

    /// <summary>The AWS services that have a controller here.</summary>
    public static IEnumerable<string> AckServices => Controllers.Select(static controller => controller.Service);

    public void AddTo(ComponentBuilder folder)
    {
        foreach (var controller in Controllers)
        {
            var chart = controller.Chart(settings.Region, identity.IsIrsa ? Arn.Role(account.Id, controller.Name) : null);
            Add(folder, controller.ApplicationName, chart, Ack.Namespace, Waves.Controllers);
        }

        Add(folder, "karpenter", Karpenter(), Namespace, Waves.Addons);
        Add(folder, "gpu-operator", GpuOperator(), "gpu-operator", Waves.Addons);
        Add(folder, "aws-load-balancer-controller", LoadBalancerController(), Namespace, Waves.Addons);
        Add(folder, SecretsStore, SecretsStoreDriver(), Namespace, Waves.Addons);
        Add(folder, SecretsStoreProvider, SecretsStoreAwsProvider(), Namespace, Waves.Addons);
    }

    private static void Add(ComponentBuilder folder, string name, ApplicationSource chart, string destination, int wave) =>
        folder.Application(name, chart, destination, wave, Applications.KeepInStep);

    private ApplicationSource Karpenter() => ApplicationSource.Helm("public.ecr.aws/karpenter", "karpenter", "1.3.0") with
    {
        Values = new()
        {
            ["settings"] = new Mapping { ["clusterName"] = settings.ClusterName },
            ["serviceAccount"] = identity.ChartValues("karpenter", account.ArnOf(roles.KarpenterController)),
        },
    };

    private ApplicationSource LoadBalancerController() =>
        ApplicationSource.Helm("https://aws.github.io/eks-charts", "aws-load-balancer-controller", "1.11.0") with
        {
            Values = new()
            {
                ["clusterName"] = settings.ClusterName,
                ["region"] = settings.Region,
                ["serviceAccount"] = identity.ChartValues("aws-load-balancer-controller", account.ArnOf(roles.LoadBalancerController)),
            },
        };

    private static ApplicationSource GpuOperator() =>
        ApplicationSource.Helm("https://helm.ngc.nvidia.com/nvidia", "gpu-operator", "v25.3.2");

    private static ApplicationSource SecretsStoreDriver() =>
        ApplicationSource.Helm("https://kubernetes-sigs.github.io/secrets-store-csi-driver/charts", SecretsStore, "1.4.6");

    private static ApplicationSource SecretsStoreAwsProvider() =>
        ApplicationSource.Helm("https://aws.github.io/secrets-store-csi-driver-provider-aws", SecretsStoreProvider, "0.3.9");
}
