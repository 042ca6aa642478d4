using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 5: the bucket of models, into which pipelines may write their artifacts.</summary>
internal sealed class ModelBucket(KubeflowOnEksSettings settings, AwsAccount account, PipelineRole pipelineRole) : IComponentPart
{
    /// <summary>The name of the statement that lets pipelines in.</summary>
    public const string ArtifactAccess = "KubeflowArtifactAccess";

    public void AddTo(ComponentBuilder folder) => folder.Add(
        "model-bucket.yaml", PrivateBucket.Make(account, "model-bucket", settings.BucketName, new Statement
        {
            Sid = ArtifactAccess,
            Effect = Effect.Allow,
            Principal = Principal.OfAws(account.ArnOf(pipelineRole.Role)),
            Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
            Resource = [Arn.Objects(settings.BucketName, settings.ArtifactPrefix + "/*")],
        }));
}
