using Manifests.Platforms.Asya.Checking;
using Manifests.Platforms.Asya;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>The checklist of the requirements, as every render goes through it: what a change breaks is told with the whole sentence.</summary>
public sealed class TreeRuleTests
{
    private const string Tree = "output/asya/";

    private const string Values = "spec|source|helm|valuesObject|";

    private static readonly AsyaSettings Settings = new()
    {
        AccountId = AsyaTree.AccountId,
        Region = "us-east-1",
        OidcIssuer = AsyaTree.Issuer,
        RepositoryUrl = "https://github.com/example/asya",
        AcceptedRisks = [KnownRisk.AmazonLinux2, KnownRisk.ListQueuesUnscoped],
    };

    [Theory]
    [InlineData(
        "Subnet", "asya-private-b", "spec|availabilityZone", "us-east-1a",
        "output/asya: error MAN5337: the subnets with the tag 'kubernetes.io/role/internal-elb' are in 1 availability zones; the control plane needs 2 or more. Put zones and tags back in Network.")]
    [InlineData(
        "Subnet", "asya-public-a", "spec|tags", "[]",
        "output/asya: error MAN5337: the subnets with the tag 'kubernetes.io/role/elb' are in 1 availability zones; the control plane needs 2 or more. Put zones and tags back in Network.")]
    [InlineData(
        "NetworkPolicy", "asya-actors", "spec|egress", "[{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]",
        "cluster/network-policies/asya-e2e.yaml(8,3): error MAN5336: NetworkPolicy 'asya-e2e/asya-actors' has a list at spec.egress; Asya needs a way to 169.254.170.23/32, where pods get their credentials. Put it back in ActorNetworkPolicies.",
        "cluster/network-policies/asya-prod.yaml(8,3): error MAN5336: NetworkPolicy 'asya-prod/asya-actors' has a list at spec.egress; Asya needs a way to 169.254.170.23/32, where pods get their credentials. Put it back in ActorNetworkPolicies.",
        "tampered.yaml(1,18): error MAN5336: NetworkPolicy 'asya-e2e/asya-actors' has a map at spec.egress; Asya needs 0.0.0.0/0 except 169.254.169.254/32. Put it back in ActorNetworkPolicies.",
        "tampered.yaml(1,18): error MAN5336: NetworkPolicy 'asya-prod/asya-actors' has a map at spec.egress; Asya needs 0.0.0.0/0 except 169.254.169.254/32. Put it back in ActorNetworkPolicies.")]
    [InlineData(
        "NetworkPolicy", "asya-actors", "", null,
        "output/asya: error MAN5335: the tree has no NetworkPolicy in the namespace 'asya-e2e', which Asya needs. Put it back in ActorNetworkPolicies.",
        "output/asya: error MAN5335: the tree has no NetworkPolicy in the namespace 'asya-prod', which Asya needs. Put it back in ActorNetworkPolicies.")]
    [InlineData(
        "Cluster", "asya", "spec|version", "'1.23'",
        "ack/eks/cluster/cluster.yaml(36,12): error MAN5336: Cluster 'ack-system/asya' has \"1.23\" at spec.version; Asya needs 1.24 or newer. Put it back in EksCluster.")]
    [InlineData(
        "OpenIDConnectProvider", "asya", "spec|clientIDs", "[other]",
        "tampered.yaml(1,2): error MAN5336: OpenIDConnectProvider 'ack-system/asya' has \"other\" at spec.clientIDs.0; Asya needs \"sts.amazonaws.com\". Put it back in EksCluster.")]
    [InlineData(
        "OpenIDConnectProvider", "asya", "", null,
        "output/asya: error MAN5335: the tree has no OpenIDConnectProvider 'asya', which Asya needs. Put it back in EksCluster.")]
    [InlineData(
        "Addon", "coredns", "", null,
        "output/asya: error MAN5335: the tree has no Addon 'coredns', which Asya needs. Put it back in ClusterAddons.")]
    [InlineData(
        "Addon", "vpc-cni", "spec|configurationValues", "'{}'",
        "ack/eks/addons/vpc-cni.yaml(12,24): error MAN5336: Addon 'ack-system/vpc-cni' has \"{}\" at spec.configurationValues; Asya needs enableNetworkPolicy, without which no NetworkPolicy holds. Put it back in ClusterAddons.")]
    [InlineData(
        "Nodegroup", "asya-gpu", "spec|labels", null,
        "ack/eks/node-groups/gpu.yaml(1,1): error MAN5336: Nodegroup 'ack-system/asya-gpu' has nothing at spec.labels.nvidia.com/gpu; Asya needs \"true\". Put it back in NodeGroups.")]
    [InlineData(
        "Nodegroup", "asya-gpu", "spec|scalingConfig", "{minSize: 2, desiredSize: 1, maxSize: 10}",
        "ack/eks/node-groups/gpu.yaml(24,5): error MAN5336: Nodegroup 'ack-system/asya-gpu' has a map at spec.scalingConfig; Asya needs minSize, desiredSize and maxSize in this order. Put it back in NodeGroups.")]
    [InlineData(
        "Nodegroup", "asya-gpu", "spec|tags", "{k8s.io/cluster-autoscaler/asya: owned}",
        "ack/eks/node-groups/gpu.yaml(1,1): error MAN5336: Nodegroup 'ack-system/asya-gpu' has nothing at spec.tags.k8s.io/cluster-autoscaler/enabled; Asya needs \"true\". Put it back in NodeGroups.")]
    [InlineData(
        "Nodegroup", "asya-gpu", "spec|taints", "[{key: other, value: 'true', effect: NO_SCHEDULE}]",
        "actors/base/gpu-inference/async-actor.yaml(19,9): error MAN5341: AsyncActor 'asya-prod/gpu-inference' asks for nvidia.com/gpu, but does not fit the GPU nodes: they lack a label of its nodeSelector or have a taint that it does not tolerate. Take the toleration from Gpus.",
        "actors/gpu-test/gpu-test.yaml(14,7): error MAN5341: Job 'kube-system/gpu-test' asks for nvidia.com/gpu, but does not fit the GPU nodes: they lack a label of its nodeSelector or have a taint that it does not tolerate. Take the toleration from Gpus.",
        "tampered.yaml(1,8): error MAN5336: Nodegroup 'ack-system/asya-gpu' has \"other\" at spec.taints.0.key; Asya needs \"nvidia.com/gpu\". Put it back in NodeGroups.")]
    [InlineData(
        "Nodegroup", "asya-system", "", null,
        "output/asya: error MAN5335: the tree has no untainted Nodegroup for the operator and KEDA beside 'asya-gpu', which Asya needs. Put it back in NodeGroups.")]
    [InlineData(
        "Bucket", "asya-results", "spec|encryption", null,
        "ack/s3/results-bucket.yaml(1,1): error MAN5336: Bucket 'ack-system/asya-results' has nothing at spec.encryption.rules.0.applyServerSideEncryptionByDefault.sseAlgorithm; Asya needs \"AES256\". Put it back in ResultsBucket.")]
    [InlineData(
        "Bucket", "asya-results", "spec|name", "results",
        "ack/s3/results-bucket.yaml(9,9): error MAN5336: Bucket 'ack-system/asya-results' has \"results\" at spec.name; Asya needs a name that begins with asya-results. Put it back in ResultsBucket.")]
    [InlineData(
        "Bucket", "asya-results", "spec|versioning|status", "Suspended",
        "ack/s3/results-bucket.yaml(30,13): error MAN5336: Bucket 'ack-system/asya-results' has \"Suspended\" at spec.versioning.status; Asya needs \"Enabled\". Put it back in ResultsBucket.")]
    [InlineData(
        "Queue", "asya-dlq", "spec|receiveMessageWaitTimeSeconds", "'0'",
        "ack/sqs/asya-dlq.yaml(13,34): error MAN5336: Queue 'ack-system/asya-dlq' has \"0\" at spec.receiveMessageWaitTimeSeconds; Asya needs \"20\". Put it back in ActorQueues.")]
    [InlineData(
        "Queue", "asya-gpu-inference", "spec|queueName", "asya-other",
        "output/asya: error MAN5335: the tree has no Queue 'asya-gpu-inference', which Asya needs. Put it back in ActorQueues.",
        "ack/sqs/asya-gpu-inference.yaml(12,14): error MAN5336: Queue 'ack-system/asya-gpu-inference' has \"asya-other\" at spec.queueName; Asya needs the name of an actor with asya- before it. Put it back in ActorQueues.")]
    [InlineData(
        "Queue", "asya-happy-end", "spec|kmsMasterKeyRef", null,
        "ack/sqs/asya-happy-end.yaml(1,1): error MAN5336: Queue 'ack-system/asya-happy-end' has nothing at spec.kmsMasterKeyRef.from.name; Asya needs the key. Put it back in ActorQueues.")]
    [InlineData(
        "Role", "asya-actor", "spec|inlinePolicies", "{}",
        "ack/iam/actor.yaml(10,5): error MAN5336: Role 'ack-system/asya-actor' has a map at spec.inlinePolicies; Asya needs kms:Decrypt and kms:GenerateDataKey on the key. Put it back in Workloads.")]
    [InlineData(
        "Role", "asya-gateway", "spec|inlinePolicies", "{a: '{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"sqs:SendMessage\",\"s3:GetObject\",\"kms:Decrypt\",\"ec2:RunInstances\"],\"Resource\":\"*\"}]}'}",
        "tampered.yaml(1,5): error MAN5338: the role 'asya-gateway' may do ec2:RunInstances on '*'; expected nothing. Narrow the statement in Workloads. [iam.services.k8s.aws/v1alpha1 Role ack-system/asya-gateway]",
        "tampered.yaml(1,5): error MAN5338: the role 'asya-gateway' may do kms:Decrypt on '*'; expected arn:aws:kms:us-east-1:111122223333:key/*. Narrow the statement in Workloads. [iam.services.k8s.aws/v1alpha1 Role ack-system/asya-gateway]",
        "tampered.yaml(1,5): error MAN5338: the role 'asya-gateway' may do s3:GetObject on '*'; expected arn:aws:s3:::asya-results-111122223333 and arn:aws:s3:::asya-results-111122223333/*. Narrow the statement in Workloads. [iam.services.k8s.aws/v1alpha1 Role ack-system/asya-gateway]",
        "tampered.yaml(1,5): error MAN5338: the role 'asya-gateway' may do sqs:SendMessage on '*'; expected arn:aws:sqs:*:111122223333:asya-*. Narrow the statement in Workloads. [iam.services.k8s.aws/v1alpha1 Role ack-system/asya-gateway]")]
    [InlineData(
        "Role", "asya-keda", "", null,
        "output/asya: error MAN5335: the tree has no Role 'asya-keda', which Asya needs. Put it back in Workloads.")]
    [InlineData(
        "PodIdentityAssociation", "keda-keda-operator", "spec|serviceAccount", "keda",
        "ack/eks/associations/keda-keda-operator.yaml(14,19): error MAN5339: the association 'keda-keda-operator' is for the service account 'keda/keda', which neither this tree nor a chart makes. Name one that is made. [eks.services.k8s.aws/v1alpha1 PodIdentityAssociation ack-system/keda-keda-operator]")]
    [InlineData(
        "DaemonSet", "nvidia-device-plugin-daemonset", "metadata|namespace", "default",
        "cluster/device-plugin/daemonset.yaml(5,14): error MAN5336: DaemonSet 'default/nvidia-device-plugin-daemonset' has \"default\" at metadata.namespace; Asya needs \"kube-system\". Put it back in DevicePlugin.")]
    [InlineData(
        "DaemonSet", "nvidia-device-plugin-daemonset", "spec|template|metadata|labels", "{name: plugin}",
        "tampered.yaml(1,8): error MAN5336: DaemonSet 'kube-system/nvidia-device-plugin-daemonset' has \"plugin\" at spec.template.metadata.labels.name; Asya needs \"nvidia-device-plugin-ds\". Put it back in DevicePlugin.")]
    [InlineData(
        "Namespace", "asya-e2e", "metadata|labels|pod-security.kubernetes.io/enforce", "privileged",
        "cluster/namespaces/asya-e2e.yaml(6,41): error MAN5336: Namespace 'asya-e2e' has \"privileged\" at metadata.labels.pod-security.kubernetes.io/enforce; Asya needs \"restricted\". Put it back in Namespaces.")]
    [InlineData(
        "Namespace", "asya-system", "metadata|labels", null,
        "cluster/namespaces/asya-system.yaml(1,1): error MAN5336: Namespace 'asya-system' has nothing at metadata.labels.pod-security.kubernetes.io/enforce; Asya needs \"restricted\". Put it back in Namespaces.")]
    [InlineData(
        "Application", "asya-operator", Values + "transports", null,
        "apps/asya-operator.yaml(1,1): error MAN5336: Application 'argocd/asya-operator' has nothing at spec.source.helm.valuesObject.transports.sqs.config.actorRoleArn; Asya needs the ARN of the role asya-actor. Put it back in Charts.",
        "apps/asya-operator.yaml(1,1): error MAN5336: Application 'argocd/asya-operator' has nothing at spec.source.helm.valuesObject.transports.sqs.enabled; Asya needs \"true\". Put it back in Charts.")]
    [InlineData(
        "Application", "cluster-autoscaler", Values + "nameOverride", null,
        "apps/cluster-autoscaler.yaml(1,1): error MAN5336: Application 'argocd/cluster-autoscaler' has nothing at spec.source.helm.valuesObject.nameOverride; Asya needs \"cluster-autoscaler\". Put it back in Charts.")]
    [InlineData(
        "Application", "keda", "", null,
        "output/asya: error MAN5335: the tree has no Application 'keda', which Asya needs. Put it back in Charts.",
        "ack/eks/associations/keda-keda-operator.yaml(14,19): error MAN5339: the association 'keda-keda-operator' is for the service account 'keda/keda-operator', which neither this tree nor a chart makes. Name one that is made. [eks.services.k8s.aws/v1alpha1 PodIdentityAssociation ack-system/keda-keda-operator]")]
    [InlineData(
        "AsyncActor", "gpu-inference", "spec|workload|template|spec|tolerations", null,
        "actors/base/gpu-inference/async-actor.yaml(19,9): error MAN5341: AsyncActor 'asya-prod/gpu-inference' asks for nvidia.com/gpu, but does not fit the GPU nodes: they lack a label of its nodeSelector or have a taint that it does not tolerate. Take the toleration from Gpus.")]
    [InlineData(
        "AsyncActor", "happy-end", "spec|workload|template|spec|securityContext", null,
        "actors/base/happy-end/async-actor.yaml(19,9): error MAN5340: AsyncActor 'asya-prod/happy-end' breaks the level 'restricted' that its namespace enforces: spec.workload.template.spec.containers[0].securityContext.runAsNonRoot is not set; set it to true here or in the pod's securityContext.",
        "actors/base/happy-end/async-actor.yaml(19,9): error MAN5340: AsyncActor 'asya-prod/happy-end' breaks the level 'restricted' that its namespace enforces: spec.workload.template.spec.containers[0].securityContext.seccompProfile.type is not set; set it to \"RuntimeDefault\" here or in the pod's securityContext.")]
    [InlineData(
        "Job", "gpu-test", "spec|template|spec|nodeSelector", "{gpu: 'yes'}",
        "actors/gpu-test/gpu-test.yaml(14,7): error MAN5341: Job 'kube-system/gpu-test' asks for nvidia.com/gpu, but does not fit the GPU nodes: they lack a label of its nodeSelector or have a taint that it does not tolerate. Take the toleration from Gpus.")]
    public void Change_IsTold(string kind, string name, string path, string? yaml, params string[] expected) =>
        Assert.Equal(
            expected,
            Tampered.Findings(AsyaTree.Default, kind, name, path, yaml, Rules)
                .Select(static finding => finding.Replace(Tree, "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Cluster", "asya", "spec|version", "'1.36'")]
    [InlineData("Nodegroup", "asya-gpu", "spec|scalingConfig", "{minSize: 1, desiredSize: 1, maxSize: 1}")]
    [InlineData("Nodegroup", "asya-gpu", "spec|amiType", "BOTTLEROCKET_x86_64_NVIDIA")]
    [InlineData("AsyncActor", "gpu-inference", "spec|workload|template|spec|nodeSelector", "{nvidia.com/gpu: 'true'}")]
    [InlineData("Namespace", "asya-e2e", "metadata|labels|team", "ml")]
    public void ChangeThatMattersNot_IsSilent(string kind, string name, string path, string yaml) =>
        Assert.Empty(Tampered.Findings(AsyaTree.Default, kind, name, path, yaml, Rules));

    [Theory]
    [InlineData("")]
    [InlineData("identity: irsa")]
    [InlineData("queues: operator\nqueueEncryption: sqs")]
    [InlineData("queueEncryption: sqs\nbucketEncryption: kms")]
    [InlineData("nodes: public\nzones: 3")]
    [InlineData("gpuImage: bottlerocket\nkubernetesVersion: \"1.36\"\ncapacity: spot\ngpuInstanceTypes: [g5.xlarge]")]
    [InlineData("podSecurity: baseline\nscaling: gitOps\ngateway: false")]
    [InlineData("ebsCsi: true\nmetricsServer: true\ncontainerInsights: true\ngpuTest: false")]
    [InlineData("actorNamespaces: [web]\nactors: []\nintelligentTiering: true\nworkloadCluster: main")]
    public void EveryVariant_PassesEveryCheck(string settings) => Assert.Empty(AsyaTree.With(settings).Diagnostics);

    [Fact]
    public void RisksOfTheRequirements_AreToldUntilTheyAreAccepted() => Assert.Equal(
        [
            "output/asya/ack/eks/node-groups/gpu.yaml(8,12): warning MAN5342: the node group 'asya-gpu' runs Amazon Linux 2, of which EKS gets no images since 2025-11-26. Set gpuImage to bottlerocket, or accept it with 'amazonLinux2' in acceptedRisks. [eks.services.k8s.aws/v1alpha1 Nodegroup ack-system/asya-gpu]",
            "output/asya/ack/iam/keda.yaml(10,16): warning MAN5342: the role 'asya-keda' may do sqs:ListQueues on some queues, but AWS knows that action for all queues only, so it may not. Leave the action out in Workloads, or accept it with 'listQueuesUnscoped' in acceptedRisks. [iam.services.k8s.aws/v1alpha1 Role ack-system/asya-keda]",
        ],
        RenderedPlatform.With(AsyaTree.Definition, AsyaTree.Settings("")).Diagnostics
            .Select(static finding => (finding with { Origin = default }).ToString()));

    private static void Rules(TreeReview review) => TreeRules.Check(review, Settings);
}
