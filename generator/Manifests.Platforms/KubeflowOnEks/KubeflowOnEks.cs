using Manifests.Schema;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>
/// Kubeflow Pipelines on an EKS cluster with Karpenter and ArgoCD, with artifacts in S3 and a Triton server for the models.
/// From seed 000; what its CDK stacks make is made by ACK here.
/// </summary>
public sealed class KubeflowOnEks(KubeflowOnEksSettings settings) : Platform("kubeflow-on-eks")
{
    private const string NginxConf = "kubeflow-on-eks/nginx.conf.hbs";
    private const string Notes = "kubeflow-on-eks/NOTES.md.hbs";

    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => settings.KubernetesVersion;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var infra = platform.Repository(settings.RepositoryUrl, settings.Revision).Component("infra");
        var manifests = infra.Component("manifests");
        var ack = manifests.Component("ack");
        var argocd = manifests.Component("argocd");
        var charts = manifests.Component("addons");

        var account = new AwsAccount(settings);
        var network = new Network(settings, account);
        var flowLogs = new FlowLogs(settings, account);
        var cluster = new EksCluster(settings, account, network);
        var addonRoles = new AddonRoles(settings, account);
        var nodePools = new NodePools(settings, account, addonRoles.KarpenterNodes);
        var pipelineRole = new PipelineRole(settings, account);
        var pipelines = new KubeflowPipelines(settings, account, pipelineRole);
        var bucket = new ModelBucket(settings, account, pipelineRole);
        var tritonAws = new TritonAws(settings, account);
        var triton = new TritonServer(settings, account, tritonAws);
        var proxy = new NginxProxy(platform.TemplateText(NginxConf, NginxProxy.Variables));

        var applications = new Applications(argocd);
        applications.AddAws("platform-network", ack.Component("network"), Waves.Network, network, flowLogs);
        applications.AddAws("platform-cluster", ack.Component("cluster"), Waves.Cluster, cluster);
        applications.AddAws("addon-roles", ack.Component("addons"), Waves.Cluster, addonRoles);
        new Addons(settings, account, addonRoles).AddTo(charts);
        applications.AddAws("kubeflow-iam", ack.Component("kubeflow"), Waves.Foundations, pipelineRole);
        applications.AddAws("triton-aws", ack.Component("triton"), Waves.Foundations, tritonAws);
        applications.Add("node-pools", manifests.Component("karpenter"), Addons.Namespace, Waves.Foundations, nodePools);
        applications.AddKubeflow(manifests.Component("kubeflow"), pipelines);
        applications.AddAws("model-bucket", ack.Component("storage"), Waves.BucketPolicy, bucket);
        applications.Add("triton-server", manifests.Component("triton"), TritonServer.NamespaceName, Waves.Triton, triton);
        applications.AddProxy(manifests, proxy);

        ArgoConfiguration.AddTo(argocd, Waves.ArgoConfiguration);
        var root = infra.Component("bootstrap").Add("root-app.yaml", Applications.Root(argocd, charts));
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        platform.Notes(Notes, NotesVariables(account, pipelineRole), "infra/NOTES.md");
    }

    private TemplateVariables NotesVariables(AwsAccount account, PipelineRole pipelineRole) => new()
    {
        ["accountId"] = settings.AccountId,
        ["region"] = settings.Region,
        ["cluster"] = settings.ClusterName,
        ["bucket"] = settings.BucketName,
        ["artifactPrefix"] = settings.ArtifactPrefix,
        ["pipelineRole"] = AwsAccount.NameOf(pipelineRole.Role),
        ["pipelineRoleArn"] = (string)account.ArnOf(pipelineRole.Role),
        ["buildProject"] = TritonAws.BuildProject,
        ["vpcIsKnown"] = settings.VpcId is not null,
        ["ackServices"] = [.. Addons.AckServices],
    };
}
