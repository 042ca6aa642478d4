namespace Manifests.Platforms.Asya;

/// <summary>How S3 encrypts the results.</summary>
public enum BucketEncryption
{
    /// <summary>With keys of S3.</summary>
    Aes256,

    /// <summary>With the platform's own KMS key.</summary>
    Kms,
}
