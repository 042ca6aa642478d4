using Manifests.Platforms.KubeflowOnEks.Checking;
using Manifests.Platforms.KubeflowOnEks.DeployKF;
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
    private const string PluginInit = "kubeflow-on-eks/deploykf-init.sh.hbs";
    private const string PluginGenerate = "kubeflow-on-eks/deploykf-generate.sh.hbs";

    /// <inheritdoc/>
    public override KubernetesVersion Kubernetes => settings.KubernetesVersion;

    private bool IsDirect => settings.Variant == KubeflowVariant.Direct;

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
        var identity = cluster.Identity;
        var addonRoles = new AddonRoles(settings, account, identity);
        var nodePools = new NodePools(settings, account, addonRoles.KarpenterNodes);
        var pipelineRole = new PipelineRole(settings, identity);
        var pipelines = new KubeflowPipelines(settings, account, identity, pipelineRole);
        var bucket = new ModelBucket(settings, account, pipelineRole);
        var tritonAws = new TritonAws(settings, account, identity);
        var triton = new TritonServer(settings, account, identity, tritonAws);
        var proxy = new NginxProxy(platform.TemplateText(NginxConf, NginxProxy.Variables));

        var applications = new Applications(argocd);
        applications.AddAws("platform-network", ack.Component("network"), Waves.Network, network, flowLogs);
        applications.AddAws("platform-cluster", ack.Component("cluster"), Waves.Cluster, cluster);
        applications.AddAws("addon-roles", ack.Component("addons"), Waves.Cluster, addonRoles);
        new Addons(settings, account, identity, addonRoles).AddTo(charts);
        applications.AddAws("kubeflow-iam", ack.Component("kubeflow"), Waves.Foundations, pipelineRole);
        applications.AddAws("triton-aws", ack.Component("triton"), Waves.Foundations, tritonAws);
        applications.Add("node-pools", manifests.Component("karpenter"), Addons.Namespace, Waves.Foundations, nodePools);
        applications.AddAws("model-bucket", ack.Component("storage"), Waves.BucketPolicy, bucket);
        applications.Add("triton-server", manifests.Component("triton"), TritonServer.NamespaceName, Waves.Triton, triton);
        applications.AddProxy(manifests, proxy);
        if (IsDirect)
        {
            ArgoConfiguration.AddTo(argocd, Waves.ArgoConfiguration);
            applications.AddKubeflow(manifests.Component("kubeflow"), pipelines);
        }
        else
        {
            AddDeployKF(platform, applications, manifests, account, cluster);
        }

        var root = infra.Component("bootstrap").Add("root-app.yaml", Applications.Root(argocd, charts));
        platform.AllowUnreached(root, "applied once by hand: it is what makes ArgoCD read the rest");
        platform.Notes(Notes, KubeflowNotes.Variables(settings, account, pipelineRole, pipelines), "infra/NOTES.md");
    }

    /// <inheritdoc/>
    protected override void Check(TreeReview review) => TreeRules.Check(review, settings);

    private void AddDeployKF(
        PlatformBuilder platform, Applications applications, ComponentBuilder manifests, AwsAccount account, EksCluster cluster)
    {
        var storage = new DeployKFStorage(settings, account);
        var argoCd = new ArgoCd(
            platform.TemplateText(PluginInit, []),
            platform.TemplateText(PluginGenerate, []),
            ArgoConfiguration.HealthOfApplications);
        var ack = manifests.Component("ack");
        applications.AddAws("deploykf-storage", ack.Component("deploykf"), Waves.Foundations, storage);
        applications.AddAws("ebs-csi", ack.Component("ebs-csi"), Waves.Cluster, new VolumeDriver(settings, account, cluster));
        applications.Add("deploykf-volumes", manifests.Component("deploykf"), ArgoCd.Namespace, Waves.Addons, new DeployKFVolumes());
        applications.AddArgoCd(argoCd.Chart);
        applications.AddDeployKF(new DeployKFApplication(settings, account.ArnOf(storage.Role)).Make());
    }
}
