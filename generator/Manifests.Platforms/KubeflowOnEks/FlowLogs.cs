using Manifests.Models.Ack.CloudWatchLogs.V1Alpha1;
using Manifests.Models.Ack.Ec2.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>The record of what went in and out of the VPC, kept in CloudWatch.</summary>
internal sealed class FlowLogs : IComponentPart
{
    public FlowLogs(KubeflowOnEksSettings settings, AwsAccount account)
    {
        var groupName = "/aws/vpc/flow-logs/" + settings.ClusterName;
        Group = new LogGroup("platform-flow-logs", Ack.Namespace) { Spec = new() { Name = groupName } };
        Writer = new Role("platform-flow-logs", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-flow-logs",
                AssumeRolePolicyDocument = TrustPolicy.Service("vpc-flow-logs.amazonaws.com").ToJson(),
                InlinePolicies = new() { ["WriteFlowLogs"] = Write(account.Own("logs", $"log-group:{groupName}:*")).ToJson() },
            },
        };
        Log = settings.VpcId is null ? null : MakeLog(settings.VpcId);
    }

    public LogGroup Group { get; }

    public Role Writer { get; }

    /// <summary>The log itself; <see langword="null"/> until the settings know the id that AWS gave the VPC.</summary>
    public FlowLog? Log { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("flow-logs.yaml", Log is null ? [Group, Writer] : [Group, Writer, Log]);
    }

    private FlowLog MakeLog(string vpcId) => new("platform-flow-logs", Ack.Namespace)
    {
        Spec = new()
        {
            ResourceType = "VPC",
            ResourceID = vpcId,
            TrafficType = "ALL",
            LogDestinationType = "cloud-watch-logs",
            LogGroupRef = new() { From = new() { Name = Group.Name } },
            DeliverLogsPermissionRef = new() { From = new() { Name = Writer.Name } },
        },
    };

    private static PolicyDocument Write(Arn group) => new()
    {
        Statement =
        [
            new()
            {
                Effect = Effect.Allow,
                Action = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                Resource = [group],
            },
        ],
    };
}
