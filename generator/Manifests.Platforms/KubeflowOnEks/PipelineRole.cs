using Manifests.Models.Ack.Eks.V1Alpha1;
using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Ack.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 1: what pipeline pods may do at AWS.</summary>
internal sealed class PipelineRole : IComponentPart
{
    /// <summary>The role's name at AWS, which the roadmap states.</summary>
    public const string RoleName = "KubeflowPipelineExecutionRole";

    public PipelineRole(KubeflowOnEksSettings settings, WorkloadIdentity identity)
    {
        Role = new Role("kubeflow-pipeline-execution-role", Ack.Namespace)
        {
            Spec = new()
            {
                Name = RoleName,
                Description = "IAM role for Kubeflow pipeline pods via IRSA",
                MaxSessionDuration = (long)TimeSpan.FromHours(12).TotalSeconds,
                AssumeRolePolicyDocument = identity.Trust((KubeflowPipelines.NamespaceName, "*")).ToJson(),
                InlinePolicies = new() { ["KubeflowPipelineExecution"] = Policy(settings.BucketName).ToJson() },
            },
        };
        // deployKF makes its own service accounts; it is IRSA only, so none of them needs an association.
        Associations = settings.Variant == KubeflowVariant.DeployKF
            ? []
            : identity.Associations(Role, (KubeflowPipelines.NamespaceName, KubeflowPipelines.RunnerName));
        Outputs = new ConfigMap("kubeflow-iam-outputs", Ack.Namespace);
        ArnExport = new FieldExport("kubeflow-pipeline-role-arn", Ack.Namespace)
        {
            Spec = new()
            {
                From = new()
                {
                    Path = Ack.ArnPath,
                    Resource = new() { Group = "iam.services.k8s.aws", Kind = Role.Kind, Name = Role.Name },
                },
                To = new() { Kind = "configmap", Name = Outputs.Name, Key = "KubeflowPipelineRoleArn" },
            },
        };
    }

    public Role Role { get; }

    /// <summary>What binds the role to the pipelines' account; none with IRSA.</summary>
    public IReadOnlyList<PodIdentityAssociation> Associations { get; }

    /// <summary>Where <see cref="ArnExport"/> writes; the controller does not make it.</summary>
    public ConfigMap Outputs { get; }

    /// <summary>Stands for the stack output of this name.</summary>
    public FieldExport ArnExport { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("pipeline-role.yaml", [Role, .. Associations]);
        folder.Add("outputs.yaml", Outputs, ArnExport);
    }

    private static PolicyDocument Policy(string bucket) => new()
    {
        Statement =
        [
            new()
            {
                Sid = "S3ArtifactAccess",
                Effect = Effect.Allow,
                Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"],
                Resource = [Arn.Bucket(bucket), Arn.Objects(bucket)],
            },
            new()
            {
                Sid = "ECRPullAccess",
                Effect = Effect.Allow,
                Action =
                [
                    "ecr:GetAuthorizationToken",
                    "ecr:BatchCheckLayerAvailability",
                    "ecr:GetDownloadUrlForLayer",
                    "ecr:BatchGetImage",
                ],
                Resource = ["*"],
            },
        ],
    };
}
