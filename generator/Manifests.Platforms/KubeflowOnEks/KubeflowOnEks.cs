using Manifests.Schema;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>
/// Kubeflow Pipelines on an EKS cluster with Karpenter and ArgoCD, with artifacts in S3 and a Triton server for the models.
/// From seed 000; what its CDK stacks make is made by ACK here.
/// </summary>
public sealed class KubeflowOnEks(KubeflowOnEksSettings settings) : Platform("kubeflow-on-eks")
{
    private const string ApplicationHealth = "kubeflow-on-eks/application-health.lua.hbs";
    private const string NginxConf = "kubeflow-on-eks/nginx.conf.hbs";
    private const string Notes = "kubeflow-on-eks/NOTES.md.hbs";

    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => settings.KubernetesVersion;

    /// <inheritdoc/>
    protected override void Compose(PlatformBuilder platform)
    {
        var infra = platform.Repository(settings.RepositoryUrl, settings.Revision).Component("infra");
        var manifests = infra.Component("manifests");
        var aws = manifests.Component("ack");
        var charts = manifests.Component("addons");
        var argocd = manifests.Component("argocd");

        var account = new AwsAccount(settings);
        var network = new Network(settings, account);
        var addonRoles = new AddonRoles(settings, account);
        var pipelineRole = new PipelineRole(settings, account);
        var triton = new TritonAws(settings, account);
        var pools = new NodePools(settings, account, addonRoles.KarpenterNodes);
        var pipelines = new KubeflowPipelines(settings, account, pipelineRole);
        var proxy = new NginxProxy(platform.TemplateText(NginxConf, NginxProxy.Variables));

        var applications = new Applications(argocd);
        applications.AddAws("platform-network", aws.Component("network"), Waves.Network, network, new FlowLogs(settings, account));
        applications.AddAws("platform-cluster", aws.Component("cluster"), Waves.Cluster, new EksCluster(settings, account, network));
        applications.AddAws("addon-roles", aws.Component("addons"), Waves.Cluster, addonRoles);
        applications.AddAws("kubeflow-iam", aws.Component("kubeflow"), Waves.Foundations, pipelineRole);
        applications.AddAws("triton-aws", aws.Component("triton"), Waves.Foundations, triton);
        applications.AddAws("model-bucket", aws.Component("storage"), Waves.BucketPolicy, new ModelBucket(settings, account, pipelineRole.Role));
        applications.Add("node-pools", manifests.Component("karpenter"), Addons.Namespace, Waves.Foundations, pools);
        applications.AddKubeflow(manifests.Component("kubeflow"), pipelines);
        applications.Add("triton-server", manifests.Component("triton"), TritonServer.NamespaceName, Waves.Triton, new TritonServer(settings, account, triton));
        applications.AddProxy(manifests, proxy);

        new Addons(settings, account, addonRoles).AddTo(charts);
        argocd.Add("argocd-cm.yaml", ArgoConfiguration.Of(platform.TemplateText(ApplicationHealth, [])));
        var root = infra.Component("bootstrap").Add("root-app.yaml", Applications.Root(argocd, charts));
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        infra.Template("NOTES.md", Notes, NotesVariables(account, pipelineRole));
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
