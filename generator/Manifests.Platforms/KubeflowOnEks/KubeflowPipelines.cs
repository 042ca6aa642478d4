using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;
using Manifests.Models.Kustomize;
using Manifests.Models.Networking.V1;
using Manifests.Models.Rbac.V1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 2 and PR 6: the namespace of Kubeflow, what its pipelines may do and reach, and its kustomization.</summary>
internal sealed class KubeflowPipelines : IComponentPart
{
    public const string NamespaceName = "kubeflow";

    /// <summary>The account that pipeline pods run as.</summary>
    public const string RunnerName = "kubeflow-pipeline-runner";

    private const string PartOf = "app.kubernetes.io/part-of";

    private static readonly ValueList<string> Run = ["get", "list", "watch", "create", "delete"];
    private static readonly ValueList<string> Manage = ["get", "list", "watch", "create", "update", "patch", "delete"];

    private readonly KubeflowOnEksSettings settings;

    public KubeflowPipelines(KubeflowOnEksSettings settings, AwsAccount account, WorkloadIdentity identity, PipelineRole pipelineRole)
    {
        this.settings = settings;
        Namespace = new Namespace(NamespaceName)
        {
            Labels = { [PartOf] = "kubeflow", ["pod-security.kubernetes.io/enforce"] = "baseline" },
        };
        Runner = new ServiceAccount(RunnerName, Namespace)
        {
            Annotations = identity.Annotations(account.ArnOf(pipelineRole.Role)),
        };
        ClusterRole = new ClusterRole(RunnerName)
        {
            Rules =
            [
                new() { ApiGroups = [""], Resources = ["pods", "pods/log", "pods/status"], Verbs = Run },
                new() { ApiGroups = [""], Resources = ["configmaps", "secrets"], Verbs = Manage },
                new() { ApiGroups = ["argoproj.io"], Resources = ["workflows", "workflows/status"], Verbs = Manage },
                new() { ApiGroups = ["batch"], Resources = ["jobs", "jobs/status"], Verbs = Run },
            ],
        };
        Binding = new ClusterRoleBinding(RunnerName)
        {
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = ClusterRole.Kind, Name = ClusterRole.Name },
            Subjects = [new() { Kind = Runner.Kind, Name = Runner.Name, Namespace = Namespace }],
        };
        NetworkPolicy = new NetworkPolicy("allow-kubeflow-internal", Namespace)
        {
            Spec = new()
            {
                PodSelector = new(),
                PolicyTypes = ["Ingress", "Egress"],
                Ingress = [new() { From = [InNamespaces(new() { [PartOf] = "kubeflow" })] }],
                Egress =
                [
                    new() { To = [InNamespaces(labels: null)], Ports = [new() { Protocol = "UDP", Port = 53 }] },
                    new() { To = [Anywhere], Ports = [new() { Protocol = "TCP", Port = 443 }] },
                ],
            },
        };
    }

    public Namespace Namespace { get; }

    public ServiceAccount Runner { get; }

    public ClusterRole ClusterRole { get; }

    public ClusterRoleBinding Binding { get; }

    public NetworkPolicy NetworkPolicy { get; }

    /// <summary>Where pipelines keep their artifacts, for their code.</summary>
    public ConfigMapGenerator Config => new()
    {
        Name = "kubeflow-config",
        Literals = [("S3_BUCKET", settings.BucketName), ("ARTIFACT_PREFIX", settings.ArtifactPrefix)],
    };

    private static NetworkPolicyPeer Anywhere => new() { IpBlock = new() { Cidr = "0.0.0.0/0" } };

    public void AddTo(ComponentBuilder folder)
    {
        var @namespace = folder.Add("namespace.yaml", Namespace);
        var rbac = folder.Add("rbac.yaml", Runner, ClusterRole, Binding);
        var networkPolicy = folder.Add("network-policy.yaml", NetworkPolicy);
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespace,
            Resources = [@namespace, rbac, networkPolicy],
            ConfigMapGenerator = [Config],
            // Nothing in this folder runs the image yet; the tag is pinned for the day when the API server joins it.
            Images = [new() { Name = "gcr.io/ml-pipeline/api-server", NewTag = "2.0.5" }],
        });
    }

    // Without labels: every namespace of the cluster.
    private static NetworkPolicyPeer InNamespaces(Map<string>? labels) =>
        new() { NamespaceSelector = new() { MatchLabels = labels } };
}
