using Manifests.Models.Ack.Ecr.V1Alpha1;
using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Batch.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What the Triton inference server needs from AWS: leave to read models, and an image with the build of it.</summary>
internal sealed class TritonAws : IComponentPart
{
    /// <summary>The CodeBuild project, made by hand and only started here: ACK has no controller for CodeBuild.</summary>
    public const string BuildProject = "triton-inference-image-build";

    private const string NvidiaImage = "nvcr.io/nvidia/tritonserver:25.11-py3";

    private const string KeepFiveNewest =
        """
        {"rules":[{"rulePriority":1,"description":"Keep the 5 newest images","action":{"type":"expire"},
        "selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":5}}]}
        """;

    private readonly KubeflowOnEksSettings settings;
    private readonly AwsAccount account;
    private readonly IReadOnlyList<PodIdentityAssociation> serverAssociations;
    private readonly IReadOnlyList<PodIdentityAssociation> buildAssociations;

    public TritonAws(KubeflowOnEksSettings settings, AwsAccount account, WorkloadIdentity identity)
    {
        this.settings = settings;
        this.account = account;
        ServerRole = new Role("triton", Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-triton",
                AssumeRolePolicyDocument = identity.Trust((TritonServer.NamespaceName, TritonServer.ServiceAccountName)).ToJson(),
                Policies = [Arn.AwsManagedPolicy("AmazonS3ReadOnlyAccess")],
            },
        };
        BuildRole = new Role(BuildProject, Ack.Namespace)
        {
            Spec = new()
            {
                Name = settings.ClusterName + "-triton-build",
                AssumeRolePolicyDocument = identity.Trust((Ack.Namespace, BuildProject)).ToJson(),
                InlinePolicies = new() { ["StartBuild"] = StartBuild().ToJson() },
            },
        };
        Images = new Repository("triton-inference-server", Ack.Namespace)
        {
            Spec = new()
            {
                Name = "triton-inference-server",
                LifecyclePolicy = KeepFiveNewest,
            },
        };
        Builder = new ServiceAccount(BuildProject, Ack.Namespace) { Annotations = identity.Annotations(account.ArnOf(BuildRole)) };
        serverAssociations = identity.Associations(ServerRole, (TritonServer.NamespaceName, TritonServer.ServiceAccountName));
        buildAssociations = identity.Associations(BuildRole, (Ack.Namespace, BuildProject));
    }

    public Role ServerRole { get; }

    public Role BuildRole { get; }

    public Repository Images { get; }

    public ServiceAccount Builder { get; }

    /// <summary>What the server runs: the image that the build pushes, or NVIDIA's own.</summary>
    public string Image => IsBuilt ? $"{account.Registry}/{Images.Spec!.Name}:latest" : NvidiaImage;

    private bool IsBuilt => settings.TritonImage == TritonImage.Ecr;

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("server-role.yaml", [ServerRole, .. serverAssociations]);
        if (IsBuilt)
        {
            folder.Add("image-repository.yaml", Images);
            folder.Add("image-build.yaml", [BuildRole, .. buildAssociations, Builder, BuildJob()]);
        }
    }

    private PolicyDocument StartBuild() => new()
    {
        Statement =
        [
            new()
            {
                Effect = Effect.Allow,
                Action = ["codebuild:StartBuild"],
                Resource = [account.Own("codebuild", "project/" + BuildProject)],
            },
        ],
    };

    /// <summary>Starts the build once the repository is there. Stands for the function that a CDK deployment calls.</summary>
    private Job BuildJob() => new(BuildProject, Ack.Namespace)
    {
        Annotations =
        {
            ["argocd.argoproj.io/hook"] = "PostSync",
            ["argocd.argoproj.io/hook-delete-policy"] = "BeforeHookCreation",
        },
        Spec = new()
        {
            BackoffLimit = 3,
            Template = new()
            {
                Spec = new()
                {
                    ServiceAccountName = Builder.Name,
                    RestartPolicy = "Never",
                    SecurityContext = new()
                    {
                        RunAsNonRoot = true,
                        RunAsUser = 1000,
                        SeccompProfile = new() { Type = "RuntimeDefault" },
                    },
                    Containers =
                    [
                        new()
                        {
                            Name = "start-build",
                            Image = "public.ecr.aws/aws-cli/aws-cli:2.17.0",
                            Args = ["codebuild", "start-build", "--project-name", BuildProject, "--region", account.Region],
                            Resources = new()
                            {
                                Requests = new() { ["cpu"] = "50m", ["memory"] = "128Mi" },
                                Limits = new() { ["memory"] = "256Mi" },
                            },
                            SecurityContext = new() { AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] } },
                        },
                    ],
                },
            },
        },
    };
}
