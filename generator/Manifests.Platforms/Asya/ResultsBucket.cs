using Manifests.Models.Ack.S3.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>Where happy-end writes what came out.</summary>
internal sealed class ResultsBucket(AsyaSettings settings, Names names) : IComponentPart
{
    private const int DaysToKeep = 90;
    private const int DaysToKeepOldVersions = 30;
    private const int DaysToArchive = 90;

    public void AddTo(ComponentBuilder folder) => folder.Add("results-bucket.yaml", new Bucket("asya-results", Ack.Namespace)
    {
        Annotations = { ["services.k8s.aws/deletion-policy"] = "retain" },
        Spec = new()
        {
            Name = names.Bucket,
            Encryption = new()
            {
                Rules =
                [
                    settings.BucketEncryption == BucketEncryption.Kms
                        ? new()
                        {
                            ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "aws:kms", KmsMasterKeyID = names.KeyAliasArn },
                            BucketKeyEnabled = true,
                        }
                        : new() { ApplyServerSideEncryptionByDefault = new() { SseAlgorithm = "AES256" } },
                ],
            },
            Versioning = new() { Status = "Enabled" },
            Lifecycle = new()
            {
                Rules =
                [
                    new()
                    {
                        Id = "expire-results",
                        Status = "Enabled",
                        Filter = new() { Prefix = "" },
                        Expiration = new() { Days = DaysToKeep },
                        NoncurrentVersionExpiration = new() { NoncurrentDays = DaysToKeepOldVersions },
                    },
                ],
            },
            PublicAccessBlock = new()
            {
                BlockPublicACLs = true,
                BlockPublicPolicy = true,
                IgnorePublicACLs = true,
                RestrictPublicBuckets = true,
            },
            IntelligentTiering = settings.IntelligentTiering
                ? [new() { Id = "archive", Status = "Enabled", Tierings = [new() { AccessTier = "ARCHIVE_ACCESS", Days = DaysToArchive }] }]
                : null,
        },
    });
}
