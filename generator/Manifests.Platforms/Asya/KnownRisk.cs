namespace Manifests.Platforms.Asya;

/// <summary>What the requirements state although it can hurt. Told as a warning until the settings accept it by name.</summary>
public enum KnownRisk
{
    /// <summary>AWS makes no more images of Amazon Linux 2 for EKS since 2025-11-26.</summary>
    AmazonLinux2,

    /// <summary><c>sqs:ListQueues</c> cannot be limited to some queues, so a role that names some may not use it.</summary>
    ListQueuesUnscoped,
}
