namespace Manifests.Platforms.Asya;

/// <summary>How SQS encrypts messages.</summary>
public enum QueueEncryption
{
    /// <summary>With keys of SQS.</summary>
    Sqs,

    /// <summary>With the platform's own KMS key.</summary>
    Kms,
}
