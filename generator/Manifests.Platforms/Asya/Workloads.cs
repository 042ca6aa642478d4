using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.Asya;

/// <summary>The five roles that pods of this platform take, and who takes them.</summary>
internal sealed class Workloads : IComponentPart
{
    private readonly Names names;
    private readonly AsyaSettings settings;

    public Workloads(AsyaSettings settings, Names names, WorkloadIdentity identity, IReadOnlyList<Actor> actors)
    {
        this.names = names;
        this.settings = settings;
        Operator = new(settings.AccountId, identity, "asya-operator", [OperatorAccount]);
        Actors = new(
            settings.AccountId,
            identity,
            "asya-actor",
            [.. actors.Select(static actor => actor.Account)],
            trusted: [.. settings.ActorNamespaces.Select(static scope => new ServiceAccountName(scope, "asya-*"))])
        {
            Managed = settings.ActorPolicies,
        };
        Gateway = new(settings.AccountId, identity, "asya-gateway", [.. settings.ActorNamespaces.Select(GatewayAccount)]);
        Keda = new(settings.AccountId, identity, "asya-keda", [KedaAccount]);
        Autoscaler = new(settings.AccountId, identity, "asya-cluster-autoscaler", [AutoscalerAccount]);
    }

    public static ServiceAccountName OperatorAccount => new(Namespaces.System, "asya-operator");

    public static ServiceAccountName KedaAccount => new(Namespaces.Keda, "keda-operator");

    public static ServiceAccountName AutoscalerAccount => new(Namespaces.KubeSystem, "cluster-autoscaler");

    public WorkloadRole Operator { get; }

    /// <summary>The role that all actors share.</summary>
    public WorkloadRole Actors { get; }

    public WorkloadRole Gateway { get; }

    public WorkloadRole Keda { get; }

    public WorkloadRole Autoscaler { get; }

    /// <summary>The gateway is where the actors are, not where the operator is.</summary>
    public static ServiceAccountName GatewayAccount(string actorNamespace) => new(actorNamespace, "asya-gateway");

    /// <summary>What binds roles to service accounts; none for IRSA.</summary>
    public IReadOnlyList<PodIdentityAssociation> Associations =>
        [.. new[] { Operator, Actors, Gateway, Keda, Autoscaler }
            .Where(role => settings.Gateway || role != Gateway)
            .SelectMany(static role => role.Associations)];

    public void AddTo(ComponentBuilder folder)
    {
        // The operator asks for the URL of a queue too, which the requirements do not list.
        folder.Add("operator.yaml", Operator.Allowing(
            OnQueues("CreateQueue", "DeleteQueue", "GetQueueAttributes", "GetQueueUrl", "SetQueueAttributes", "TagQueue")));
        folder.Add("actor.yaml", Actors.Allowing(
        [
            OnQueues("ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "ReceiveMessage", "SendMessage"),
            Allow([Arn.Objects(names.Bucket)], "s3:GetObject", "s3:PutObject", "s3:DeleteObject"),
            Allow([Arn.Bucket(names.Bucket)], "s3:ListBucket"),
            .. WithKey(names.UsesKey),
        ]));
        if (settings.Gateway)
        {
            folder.Add("gateway.yaml", Gateway.Allowing(
                [OnQueues("GetQueueUrl", "SendMessage"), .. WithKey(settings.QueueEncryption == QueueEncryption.Kms)]));
        }

        folder.Add("keda.yaml", Keda.Allowing(OnQueues("GetQueueAttributes", "GetQueueUrl", "ListQueues")));
        folder.Add("cluster-autoscaler.yaml", Autoscaler.Allowing(AutoscalerStatements()));
    }

    private Statement OnQueues(params ReadOnlySpan<string> actions)
    {
        var named = new List<string>();
        foreach (var action in actions)
        {
            named.Add("sqs:" + action);
        }

        return Allow([names.Queues], [.. named]);
    }

    // The key's id is not known before AWS makes it; its alias is.
    private IEnumerable<Statement> WithKey(bool isUsed) => !isUsed ? [] :
    [
        Allow([names.Keys], "kms:Decrypt", "kms:GenerateDataKey") with
        {
            Condition = [Condition.Of(ConditionOperator.StringEquals.ForAnyValue(), "kms:ResourceAliases", Names.KeyAlias)],
        },
    ];

    private Statement[] AutoscalerStatements() =>
    [
        Allow(
            ["*"],
            "autoscaling:DescribeAutoScalingGroups",
            "autoscaling:DescribeAutoScalingInstances",
            "autoscaling:DescribeLaunchConfigurations",
            "autoscaling:DescribeScalingActivities",
            "autoscaling:DescribeTags",
            "ec2:DescribeImages",
            "ec2:DescribeInstanceTypes",
            "ec2:DescribeLaunchTemplateVersions",
            "ec2:GetInstanceTypesFromInstanceRequirements",
            "eks:DescribeNodegroup"),
        Allow(
            ["*"],
            "autoscaling:SetDesiredCapacity",
            "autoscaling:TerminateInstanceInAutoScalingGroup",
            "autoscaling:UpdateAutoScalingGroup") with
        {
            Condition = [Condition.StringEquals($"aws:ResourceTag/k8s.io/cluster-autoscaler/{settings.ClusterName}", "owned")],
        },
    ];

    private static Statement Allow(Manifests.Models.ValueList<string> resources, params string[] actions) =>
        new() { Effect = Effect.Allow, Action = actions, Resource = resources };
}
