using Manifests.Models.Ack.Iam.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks.DeployKF;

/// <summary>What deployKF's tools keep at AWS, and the role by which they reach it.</summary>
internal sealed class DeployKFStorage : IComponentPart
{
    private readonly KubeflowOnEksSettings settings;
    private readonly AwsAccount account;

    public DeployKFStorage(KubeflowOnEksSettings settings, AwsAccount account)
    {
        this.settings = settings;
        this.account = account;
        Role = new Role("kf-role", Ack.Namespace)
        {
            Spec = new()
            {
                Name = "kf-role",
                Description = "Kubeflow's tools and profiles, as deployKF annotates them",
                AssumeRolePolicyDocument = Trust().ToJson(),
                InlinePolicies = new() { ["KubeflowTools"] = Policy().ToJson() },
            },
        };
    }

    /// <summary>The role of pipelines, workflows and profiles.</summary>
    public Role Role { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("pipelines-bucket.yaml", PrivateBucket.Make(account, "kubeflow-pipelines", settings.PipelinesBucket));
        folder.Add("model-registry.yaml", PrivateBucket.Make(account, "model-registry", settings.ModelRepository));
        folder.Add("role.yaml", Role);
    }

    // Profiles come and go by themselves, so the role trusts every service account of the cluster.
    private PolicyDocument Trust() => new()
    {
        Statement =
        [
            new()
            {
                Effect = Effect.Allow,
                Principal = Principal.OfFederated(account.OidcProvider),
                Action = ["sts:AssumeRoleWithWebIdentity"],
                Condition =
                [
                    Condition.StringLike(settings.OidcIssuer + ":aud", TrustPolicy.StsAudience),
                    Condition.StringLike(settings.OidcIssuer + ":sub", "system:serviceaccount:*"),
                ],
            },
        ],
    };

    private PolicyDocument Policy() => new()
    {
        Statement =
        [
            new()
            {
                Effect = Effect.Allow,
                Action = ["s3:GetBucketLocation", "s3:ListBucket"],
                Resource = [Arn.Bucket(settings.PipelinesBucket), Arn.Bucket(settings.BucketName), Arn.Bucket(settings.ModelRepository)],
            },
            new()
            {
                Effect = Effect.Allow,
                Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
                Resource =
                [
                    Arn.Objects(settings.PipelinesBucket, "artifacts/*"),
                    Arn.Objects(settings.PipelinesBucket, "pipelines/*"),
                    Arn.Objects(settings.PipelinesBucket, "v2/artifacts/*"),
                ],
            },
            new() { Effect = Effect.Allow, Action = ["s3:GetObject"], Resource = [Arn.Objects(settings.BucketName)] },
            new()
            {
                Effect = Effect.Allow,
                Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
                Resource = [Arn.Objects(settings.ModelRepository)],
            },
        ],
    };
}
