using Manifests.Platforms.KubeflowOnEks;
using Manifests.Platforms.KubeflowOnEks.Checking;
using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What every render checks of this tree: a change that the roadmap does not know is told with the whole sentence.</summary>
public sealed class TreeRuleTests
{
    private const string Role = "kubeflow-pipeline-execution-role";
    private const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF:aud":"sts.amazonaws.com"},"StringLike":{"oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF:sub":"system:serviceaccount:kubeflow:*"}}}]}""";

    private const string Policy =
        """{"Version":"2012-10-17","Statement":[{"Sid":"S3ArtifactAccess","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:DeleteObject","s3:ListBucket"],"Resource":["arn:aws:s3:::ml-on-containers","arn:aws:s3:::ml-on-containers/*"]},{"Sid":"ECRPullAccess","Effect":"Allow","Action":["ecr:GetAuthorizationToken","ecr:BatchCheckLayerAvailability","ecr:GetDownloadUrlForLayer","ecr:BatchGetImage"],"Resource":"*"}]}""";

    private const string Manifests = "output/kubeflow-on-eks/infra/manifests/";

    private static readonly KubeflowOnEksSettings Settings = new()
    {
        AccountId = OnEks.AccountId,
        Region = "us-east-1",
        OidcIssuer = OnEks.Issuer,
        AcceptedRisks = [KnownRisk.DnsOverUdpOnly, KnownRisk.NoCallsInNamespace, KnownRisk.ClusterWideSecrets, KnownRisk.UnmatchedImage],
    };

    [Theory]
    [InlineData("Role", Role, "", null, "output/kubeflow-on-eks: error MAN5319: the tree has no role with the name 'KubeflowPipelineExecutionRole', which the roadmap states. Put it back in PipelineRole.")]
    [InlineData(
        "Role", Role, "spec|assumeRolePolicyDocument", "'{}'",
        Manifests + "ack/kubeflow/pipeline-role.yaml(8,29): error MAN5320: the trust policy of the role 'KubeflowPipelineExecutionRole' is not the one that the roadmap states: expected " + Trust + ". Put it back in PipelineRole. [iam.services.k8s.aws/v1alpha1 Role ack-system/kubeflow-pipeline-execution-role]")]
    [InlineData(
        "Role", Role, "spec|inlinePolicies", "{a: '{}', b: '{}'}",
        Manifests + "ack/kubeflow/pipeline-role.yaml(11,5): error MAN5320: the policy of the role 'KubeflowPipelineExecutionRole' is not the one that the roadmap states: expected " + Policy + ". Put it back in PipelineRole. [iam.services.k8s.aws/v1alpha1 Role ack-system/kubeflow-pipeline-execution-role]")]
    [InlineData(
        "Namespace", "kubeflow", "", null,
        "output/kubeflow-on-eks: error MAN5321: the folder 'infra/manifests/kubeflow' gives no Namespace 'kubeflow', which the roadmap states. Put it back in KubeflowPipelines.",
        Manifests + "kubeflow/kustomization.yaml(1,1): error MAN5322: the kustomization of Kubeflow gives 5 objects; the roadmap states 6. Put it back in KubeflowPipelines. [kustomize.config.k8s.io/v1beta1 Kustomization]")]
    [InlineData(
        "ServiceAccount", "kubeflow-pipeline-runner", "metadata|name", "runner",
        "output/kubeflow-on-eks: error MAN5321: the folder 'infra/manifests/kubeflow' gives no ServiceAccount 'kubeflow-pipeline-runner', which the roadmap states. Put it back in KubeflowPipelines.")]
    [InlineData(
        "Kustomization", "", "configMapGenerator", "[{name: kubeflow-config, options: {disableNameSuffixHash: true}}]",
        "tampered.yaml(1,2): error MAN5323: the generated ConfigMap 'kubeflow-config' has no hash in its name, so pods would keep its old content; the roadmap states 'kubeflow-config-<hash>'. Leave disableNameSuffixHash out. [kustomize.config.k8s.io/v1beta1 Kustomization]")]
    [InlineData("NodePool", "cpu-preprocessing", "", null, "output/kubeflow-on-eks: error MAN5324: the tree has 1 node pools; expected 2. Put the missing one back in NodePools.")]
    [InlineData(
        "NodePool", "default-nodepool", "spec|weight", "50",
        Manifests + "karpenter/gpu-pool.yaml(57,11): error MAN5325: the node pool 'default-nodepool' has the weight 50, which 'cpu-preprocessing' has too, and Karpenter would take one by chance. Give each its own, from 1 to 100. [karpenter.sh/v1 NodePool default-nodepool]")]
    [InlineData(
        "NodePool", "cpu-preprocessing", "spec|template|spec|nodeClassRef|name", "other",
        Manifests + "karpenter/cpu-pool.yaml(21,15): error MAN5326: the node pool 'cpu-preprocessing' takes its nodes from the EC2NodeClass 'other', which the tree does not have. Name one that it has. [karpenter.sh/v1 NodePool cpu-preprocessing]")]
    [InlineData(
        "Application", "kubeflow-pipelines", "", null,
        "output/kubeflow-on-eks: error MAN5327: the tree has no Application 'kubeflow-pipelines', which the roadmap states. Put it back in Applications.")]
    [InlineData(
        "Bucket", "model-bucket", "spec|policy", "'{\"Statement\":[]}'",
        Manifests + "ack/storage/model-bucket.yaml(20,11): error MAN5328: the policy of the bucket 'ml-on-containers' has no statement 'KubeflowArtifactAccess' that lets arn:aws:iam::111122223333:role/KubeflowPipelineExecutionRole in. Put it back in ModelBucket. [s3.services.k8s.aws/v1alpha1 Bucket ack-system/model-bucket]")]
    [InlineData(
        "ServiceAccount", "kubeflow-pipeline-runner", "metadata|annotations", null,
        Manifests + "kubeflow/rbac.yaml(1,1): error MAN5329: the service account 'kubeflow-pipeline-runner' takes the role of nobody; expected arn:aws:iam::111122223333:role/KubeflowPipelineExecutionRole. Put it back in KubeflowPipelines. [v1 ServiceAccount kubeflow/kubeflow-pipeline-runner]")]
    [InlineData(
        "ServiceAccount", "triton-sa", "metadata|annotations", "{note: made for ACCOUNT_ID}",
        "tampered.yaml(1,8): error MAN5330: 'ACCOUNT_ID' is left here; expected the account 111122223333. Write settings.AccountId in its place. [v1 ServiceAccount triton/triton-sa]")]
    [InlineData(
        "Deployment", "triton-server", "spec|template|spec|tolerations", "[{key: nvidia.com/gpu, operator: Equal, value: 'yes', effect: NoSchedule}]",
        Manifests + "triton/deployment.yaml(16,7): error MAN5331: Deployment 'triton/triton-server' asks for nvidia.com/gpu, but fits no node pool that has it: each lacks a label of its nodeSelector or has a taint that it does not tolerate. Take selector and toleration from Gpus.")]
    [InlineData(
        "Deployment", "triton-server", "spec|template|spec|nodeSelector", "{gpu: 'true'}",
        Manifests + "triton/deployment.yaml(16,7): error MAN5331: Deployment 'triton/triton-server' asks for nvidia.com/gpu, but fits no node pool that has it: each lacks a label of its nodeSelector or has a taint that it does not tolerate. Take selector and toleration from Gpus.")]
    [InlineData(
        "Namespace", "kubeflow", "metadata|labels|istio-injection", "enabled",
        Manifests + "kubeflow/namespace.yaml(6,5): error MAN5332: the namespace 'kubeflow' has the label 'istio-injection', but its NetworkPolicy assumes that there is no mesh and would cut the sidecars off. Remove the label. [v1 Namespace kubeflow]")]
    public void Change_IsTold(string kind, string name, string path, string? yaml, params string[] expected) =>
        Assert.Equal(expected, Tampered.Findings(OnEks.Default, kind, name, path, yaml, Rules));

    [Fact]
    public void TwoOwnersOfTheNamespace_AreTold() => Assert.Equal(
        [Manifests + "kubeflow/namespace.yaml(1,1): error MAN5333: the tree has the namespace 'kubeflow' and the Application 'deploykf-app-of-apps', which makes it too; they would take it from each other. Leave one of them out. [v1 Namespace kubeflow]"],
        Tampered.FindingsWith(
            OnEks.Default,
            "infra/manifests/argocd/deploykf-app.yaml",
            "{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: deploykf-app-of-apps, namespace: argocd}}",
            Rules));

    [Theory]
    // The same meaning in other words: IAM takes a text for a list of one.
    [InlineData("Role", Role, "spec|inlinePolicies", "{a: '" + Policy + "'}")]
    [InlineData("NodePool", "default-nodepool", "spec|weight", "51")]
    [InlineData("ServiceAccount", "triton-sa", "metadata|annotations", "{note: $AWS_ACCOUNT_ID}")]
    [InlineData("Deployment", "triton-server", "spec|template|spec|tolerations", "[{operator: Exists}]")]
    [InlineData("Namespace", "kubeflow", "metadata|labels|team", "ml")]
    public void ChangeThatMattersNot_IsSilent(string kind, string name, string path, string yaml) =>
        Assert.Empty(Tampered.Findings(OnEks.Default, kind, name, path, yaml, Rules));

    [Fact]
    public void RisksOfTheRoadmap_AreToldUntilTheyAreAccepted() => Assert.Equal(
        [
            Manifests + "kubeflow/kustomization.yaml(14,3): warning MAN5334: the kustomization changes the image 'gcr.io/ml-pipeline/api-server', which nothing in its folder runs. The roadmap states it so: mend it in a copy of the platform, or accept it with 'unmatchedImage' in acceptedRisks. [kustomize.config.k8s.io/v1beta1 Kustomization]",
            Manifests + "kubeflow/network-policy.yaml(8,3): warning MAN5334: the NetworkPolicy 'allow-kubeflow-internal' lets no pod call another one of its namespace but for port 443. The roadmap states it so: mend it in a copy of the platform, or accept it with 'noCallsInNamespace' in acceptedRisks.",
            Manifests + "kubeflow/network-policy.yaml(8,3): warning MAN5334: the NetworkPolicy 'allow-kubeflow-internal' lets pods ask for names over UDP only, and a long answer gets lost. The roadmap states it so: mend it in a copy of the platform, or accept it with 'dnsOverUdpOnly' in acceptedRisks.",
            Manifests + "kubeflow/rbac.yaml(26,3): warning MAN5334: the ClusterRole 'kubeflow-pipeline-runner' may write Secrets, and 'kubeflow-pipeline-runner' binds it for every namespace. The roadmap states it so: mend it in a copy of the platform, or accept it with 'clusterWideSecrets' in acceptedRisks.",
        ],
        OnEks.With("", accepted: "").Diagnostics.Select(static finding => (finding with { Origin = default }).ToString()));

    [Theory]
    [InlineData("NetworkPolicy", "allow-kubeflow-internal", "spec|egress", "[{}]", "unmatchedImage", "clusterWideSecrets")]
    [InlineData(
        "NetworkPolicy", "allow-kubeflow-internal", "spec|egress", "[{to: [{podSelector: {}}]}]", "unmatchedImage", "clusterWideSecrets")]
    [InlineData(
        "ClusterRole", "kubeflow-pipeline-runner", "rules", "[{apiGroups: [''], resources: [secrets], verbs: [get]}]",
        "unmatchedImage", "noCallsInNamespace", "dnsOverUdpOnly")]
    [InlineData("Kustomization", "", "images", null, "noCallsInNamespace", "dnsOverUdpOnly", "clusterWideSecrets")]
    public void MendedRisk_IsSilent(string kind, string name, string path, string? yaml, params string[] left)
    {
        var found = Tampered.Findings(
            OnEks.Default, kind, name, path, yaml, static review => TreeRules.Check(review, Settings with { AcceptedRisks = [] }));

        Assert.Equal(left, found.Select(static finding => finding.Split('\'')[^2]));
    }

    private static void Rules(TreeReview review) => TreeRules.Check(review, Settings);
}
