using Manifests.Yaml;

namespace Manifests.Platforms.Asya;

/// <summary>What is installed by charts, with the values that this platform needs.</summary>
internal sealed class Charts(AsyaSettings settings, Workloads workloads)
{
    private const string Asya = "https://github.com/deliveryhero/asya";

    /// <summary>Controllers of the AWS services that objects of this platform stand for. Associations give them their roles.</summary>
    private static readonly AckController[] Controllers =
        [AckController.Ec2, AckController.Eks, AckController.Iam, AckController.Kms, AckController.S3, AckController.Sqs];

    /// <summary>The AWS services that have a controller here.</summary>
    public static IEnumerable<string> AckServices => Controllers.Select(static controller => controller.Service);

    /// <summary>The definition of AsyncActor, which a chart may not bring if others bring actors.</summary>
    public ApplicationSource Definitions => ApplicationSource.Git(Asya, "src/asya-operator/config/crd", settings.AsyaCommit);

    public ApplicationSource Keda => ApplicationSource.Helm("https://kedacore.github.io/charts", "keda", "2.15.1") with
    {
        Values = new() { ["serviceAccount"] = new Mapping { ["operator"] = workloads.Keda.ValuesOf(Workloads.KedaAccount) } },
    };

    public ApplicationSource Autoscaler =>
        ApplicationSource.Helm("https://kubernetes.github.io/autoscaler", "cluster-autoscaler", "9.37.0") with
        {
            Values = new()
            {
                ["autoDiscovery"] = new Mapping { ["clusterName"] = settings.ClusterName },
                ["awsRegion"] = settings.Region,
                // The chart would call its pods aws-cluster-autoscaler, and nobody would find them.
                ["nameOverride"] = "cluster-autoscaler",
                ["rbac"] = new Mapping { ["serviceAccount"] = workloads.Autoscaler.ValuesOf(Workloads.AutoscalerAccount) },
            },
        };

    /// <summary>The chart reads <c>transports</c> at the top, although its own values file has it below <c>operator</c>.</summary>
    public ApplicationSource Operator => Chart("asya-operator") with
    {
        Values = new()
        {
            ["serviceAccount"] = workloads.Operator.ValuesOf(Workloads.OperatorAccount),
            ["podSecurityContext"] = RestrictedPod(user: 65532),
            ["transports"] = new Mapping { ["sqs"] = Sqs() },
        },
    };

    public static ApplicationSource MetricsServer =>
        ApplicationSource.Helm("https://kubernetes-sigs.github.io/metrics-server", "metrics-server", "3.12.2");

    public IEnumerable<(string Name, ApplicationSource Chart)> AckControllers() =>
        Controllers.Select(controller => (controller.ApplicationName, controller.Chart(settings.Region)));

    /// <summary>A gateway, in the namespace of the actors that it sends messages to.</summary>
    public ApplicationSource Gateway(string actorNamespace) => Chart("asya-gateway") with
    {
        ReleaseName = "asya-gateway",
        Values = new()
        {
            ["serviceAccount"] = workloads.Gateway.ValuesOf(Workloads.GatewayAccount(actorNamespace)),
            ["podSecurityContext"] = RestrictedPod(user: 1000),
            ["securityContext"] = new Mapping
            {
                ["allowPrivilegeEscalation"] = false,
                ["capabilities"] = new Mapping { ["drop"] = new Sequence { "ALL" } },
                ["readOnlyRootFilesystem"] = true,
            },
            // The chart's own default is a broker with the password guest.
            ["config"] = new Mapping { ["sqsRegion"] = settings.Region, ["rabbitmqURL"] = "" },
            ["postgresql"] = new Mapping { ["enabled"] = false },
            ["externalDatabase"] = Database(),
        },
    };

    private Mapping Database() => settings.GatewayDatabaseHost is { } host
        ? new()
        {
            ["host"] = host,
            ["existingSecret"] = GatewayDatabase.SecretName,
            ["existingSecretKey"] = "password",
        }
        : new() { ["host"] = "" };

    private ApplicationSource Chart(string name) => ApplicationSource.Git(Asya, "deploy/helm-charts/" + name, settings.AsyaCommit);

    private Mapping Sqs() => new()
    {
        ["enabled"] = true,
        ["type"] = "sqs",
        ["config"] = new Mapping
        {
            ["region"] = settings.Region,
            ["accountId"] = settings.AccountId,
            ["actorRoleArn"] = (string)workloads.Actors.Arn,
            ["visibilityTimeout"] = settings.VisibilityTimeout,
            ["waitTimeSeconds"] = 20,
            ["queues"] = new Mapping
            {
                ["autoCreate"] = settings.Queues == Owner.Operator,
                ["dlq"] = new Mapping
                {
                    ["enabled"] = true,
                    ["maxRetryCount"] = settings.MaxReceiveCount,
                    ["retentionDays"] = 14,
                },
            },
            ["tags"] = new Mapping { ["cluster"] = settings.ClusterName },
        },
    };

    private static Mapping RestrictedPod(int user) => new()
    {
        ["runAsNonRoot"] = true,
        ["runAsUser"] = user,
        ["fsGroup"] = user,
        ["seccompProfile"] = new Mapping { ["type"] = "RuntimeDefault" },
    };
}
