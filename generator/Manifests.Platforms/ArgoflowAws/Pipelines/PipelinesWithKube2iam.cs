using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Models.Rbac.V1;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>Pipelines whose pods get a role by kube2iam, which answers in place of the instance's metadata. Experimental.</summary>
internal sealed class PipelinesWithKube2iam(ComponentBuilder @base) : IPackage
{
    private const string Annotation = "iam.amazonaws.com/role";
    private const string Name = "kube2iam";

    private static readonly Map<string> PodLabels = new() { ["name"] = Name };

    /// <summary>The Deployments upstream whose pods get the role.</summary>
    private static readonly string[] Deployments =
    [
        "cache-deployer-deployment", "cache-server", "kubeflow-pipelines-profile-controller", "metadata-envoy-deployment",
        "metadata-grpc-deployment", "metadata-writer", "ml-pipeline", "ml-pipeline-persistenceagent", "ml-pipeline-scheduledworkflow",
        "ml-pipeline-ui", "ml-pipeline-viewer-crd", "ml-pipeline-visualizationserver", "workflow-controller",
    ];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var setup = distribution.Setup;
        var role = setup.RoleArn.Kube2iamPipelines;
        var folder = distribution.Folder("kubeflow/pipelines/experimental/kube2iam");
        Resource[] annotated = [.. Deployments.Select(name => Annotated(name, role))];
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.Kubeflow,
            Resources =
            [
                @base,
                folder.Add("resources/kube2iam-clusterrole.yaml", Rules(), Bound()),
                folder.Add("resources/kube2iam-daemonset.yaml", Agent(setup.AwsRegion)),
                folder.Add("resources/kube2iam-serviceaccount.yaml", new ServiceAccount(Name)),
            ],
            Patches =
            [
                new()
                {
                    Path = folder.Patch(
                        "patches/ml-pipeline-viewer-template.yaml", ViewerTemplate.WithRole(setup.AwsRegion, Annotation, role)),
                },
                new() { Path = folder.Patch("patches/deployment-annotations.yaml", annotated) },
            ],
        });
        return folder;
    }

    private static Resource Annotated(string deployment, string role) =>
        new UntypedResource("apps/v1", "Deployment", deployment)
            .Set("spec.template.metadata.annotations", new Mapping { [Annotation] = role });

    private static ClusterRole Rules() => new(Name)
    {
        Rules = [new() { ApiGroups = [""], Resources = ["namespaces", "pods"], Verbs = ["get", "watch", "list"] }],
    };

    private static ClusterRoleBinding Bound() => new(Name)
    {
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = Name },
        Subjects = [new() { Kind = "ServiceAccount", Name = Name, Namespace = Namespaces.Kubeflow }],
    };

    private static DaemonSet Agent(string region) => new(Name)
    {
        Labels = { ["app"] = Name },
        Spec = new()
        {
            Selector = new() { MatchLabels = PodLabels },
            UpdateStrategy = new() { Type = "RollingUpdate" },
            Template = new()
            {
                Metadata = new() { Labels = PodLabels },
                Spec = new()
                {
                    ServiceAccountName = Name,
                    HostNetwork = true,
                    Containers = [Container(region)],
                    Volumes =
                    [
                        new() { Name = "xtables-lock", HostPath = new() { Path = "/run/xtables.lock", Type = "FileOrCreate" } },
                    ],
                },
            },
        },
    };

    private static Container Container(string region) => new()
    {
        Name = Name,
        Image = "jtblin/kube2iam:latest",
        ImagePullPolicy = "Always",
        Args =
        [
            "--auto-discover-base-arn",
            "--auto-discover-default-role=true",
            "--iptables=true",
            "--host-ip=$(HOST_IP)",
            "--node=$(NODE_NAME)",
            "--host-interface=eni+",
            "--use-regional-sts-endpoint",
        ],
        Env =
        [
            new() { Name = "HOST_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } },
            new() { Name = "NODE_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } },
            new() { Name = "AWS_REGION", Value = region },
        ],
        Ports = [new() { Name = "http", ContainerPortValue = 8181, HostPort = 8181 }],
        SecurityContext = new() { Privileged = true },
        VolumeMounts = [new() { Name = "xtables-lock", MountPath = "/run/xtables.lock", ReadOnly = false }],
    };
}
