using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Ack.V1Alpha1;
using Manifests.Models.Core.V1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 1: what pipeline pods may do at AWS, through the token of their service account (IRSA).</summary>
internal sealed class PipelineRole : IComponentPart
{
    public PipelineRole(KubeflowOnEksSettings settings, AwsAccount account)
    {
        Role = new Role("kubeflow-pipeline-execution-role", Ack.Namespace)
        {
            Spec = new()
            {
                Name = "KubeflowPipelineExecutionRole",
                Description = "IAM role for Kubeflow pipeline pods via IRSA",
                MaxSessionDuration = (long)TimeSpan.FromHours(12).TotalSeconds,
                AssumeRolePolicyDocument = account.Trust(KubeflowPipelines.NamespaceName, "*").ToJson(),
                InlinePolicies = new() { ["KubeflowPipelineExecution"] = Policy(settings.BucketName).ToJson() },
            },
        };
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

    /// <summary>Where <see cref="ArnExport"/> writes; the controller does not make it.</summary>
    public ConfigMap Outputs { get; }

    /// <summary>Stands for the stack output of this name.</summary>
    public FieldExport ArnExport { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("pipeline-role.yaml", Role);
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
