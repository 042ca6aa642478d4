namespace Manifests;

/// <summary>What sealing did with one value.</summary>
public enum SealingOutcome
{
    /// <summary>The value was not in the file before.</summary>
    Added,

    /// <summary>The plain value is another one, or another name, namespace or scope needs another ciphertext.</summary>
    Changed,

    /// <summary>The certificate is that of another key.</summary>
    OtherCertificate,

    /// <summary>The call asked for it.</summary>
    Resealed,

    /// <summary>The plain value is the one that is sealed already; its ciphertext stays.</summary>
    Kept,

    /// <summary>The file had the value, the Secret has not.</summary>
    Removed,
}
