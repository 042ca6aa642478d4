using Manifests.Models.Ack.S3.V1Alpha1;
using Manifests.Models.Iam;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>Buckets as all of this platform are: encrypted, closed to the public, read by TLS only, with a log of who read what.</summary>
internal static class PrivateBucket
{
    /// <summary>The folder of a bucket that S3 writes its log to.</summary>
    public const string AccessLogs = "access-logs/";

    /// <summary>A bucket, taken over when it exists.</summary>
    /// <param name="account">The account that may write logs.</param>
    /// <param name="name">The object's name.</param>
    /// <param name="bucket">The name at AWS.</param>
    /// <param name="access">Who else may do something.</param>
    public static Bucket Make(AwsAccount account, string name, string bucket, params ReadOnlySpan<Statement> access) =>
        new(name, Ack.Namespace)
        {
            Annotations = Ack.Adopt($$"""{"name":"{{bucket}}"}""", retain: true),
            Spec = new()
            {
                Name = bucket,
                Encryption = new() { Rules = [new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "AES256" } }] },
                Logging = new() { LoggingEnabled = new() { TargetBucket = bucket, TargetPrefix = AccessLogs } },
                PublicAccessBlock = new()
                {
                    BlockPublicACLs = true,
                    BlockPublicPolicy = true,
                    IgnorePublicACLs = true,
                    RestrictPublicBuckets = true,
                },
                Policy = new PolicyDocument { Statement = [.. access, TlsOnly(bucket), LogDelivery(account, bucket)] }.ToJson(),
            },
        };

    private static Statement TlsOnly(string bucket) => new()
    {
        Sid = "TlsOnly",
        Effect = Effect.Deny,
        Principal = Principal.Everyone,
        Action = ["s3:*"],
        Resource = [Arn.Bucket(bucket), Arn.Objects(bucket)],
        Condition = [Condition.Bool("aws:SecureTransport", false)],
    };

    private static Statement LogDelivery(AwsAccount account, string bucket) => new()
    {
        Sid = "AccessLogDelivery",
        Effect = Effect.Allow,
        Principal = Principal.OfService("logging.s3.amazonaws.com"),
        Action = ["s3:PutObject"],
        Resource = [Arn.Objects(bucket, AccessLogs + "*")],
        Condition =
        [
            Condition.StringEquals("aws:SourceAccount", account.Id),
            Condition.ArnLike("aws:SourceArn", Arn.Bucket(bucket)),
        ],
    };
}
