using Manifests.Models.Ack.S3.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>PR 5: the bucket of models, into which pipelines may write their artifacts.</summary>
internal sealed class ModelBucket(KubeflowOnEksSettings settings, AwsAccount account, PipelineRole pipelineRole) : IComponentPart
{
    private const string AccessLogs = "access-logs/";

    private string Name => settings.BucketName;

    public void AddTo(ComponentBuilder folder) => folder.Add("model-bucket.yaml", Bucket());

    private Bucket Bucket() => new("model-bucket", Ack.Namespace)
    {
        Annotations = Ack.Adopt($$"""{"name":"{{Name}}"}""", retain: true),
        Spec = new()
        {
            Name = Name,
            Encryption = new() { Rules = [new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "AES256" } }] },
            Logging = new() { LoggingEnabled = new() { TargetBucket = Name, TargetPrefix = AccessLogs } },
            PublicAccessBlock = new()
            {
                BlockPublicACLs = true,
                BlockPublicPolicy = true,
                IgnorePublicACLs = true,
                RestrictPublicBuckets = true,
            },
            Policy = Policy().ToJson(),
        },
    };

    private PolicyDocument Policy() => new()
    {
        Statement =
        [
            new()
            {
                Sid = "KubeflowArtifactAccess",
                Effect = Effect.Allow,
                Principal = Principal.OfAws(account.ArnOf(pipelineRole.Role)),
                Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
                Resource = [Arn.Objects(Name, settings.ArtifactPrefix + "/*")],
            },
            new()
            {
                Sid = "TlsOnly",
                Effect = Effect.Deny,
                Principal = Principal.Everyone,
                Action = ["s3:*"],
                Resource = [Arn.Bucket(Name), Arn.Objects(Name)],
                Condition = [Condition.Bool("aws:SecureTransport", false)],
            },
            new()
            {
                Sid = "AccessLogDelivery",
                Effect = Effect.Allow,
                Principal = Principal.OfService("logging.s3.amazonaws.com"),
                Action = ["s3:PutObject"],
                Resource = [Arn.Objects(Name, AccessLogs + "*")],
                Condition =
                [
                    Condition.StringEquals("aws:SourceAccount", account.Id),
                    Condition.ArnLike("aws:SourceArn", Arn.Bucket(Name)),
                ],
            },
        ],
    };
}
