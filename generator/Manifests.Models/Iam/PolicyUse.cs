namespace Manifests.Models.Iam;

/// <summary>What a policy hangs on, which decides the elements it may have.</summary>
public enum PolicyUse
{
    /// <summary>A role, user or group, or a managed policy: no principal, and a resource.</summary>
    Identity,

    /// <summary>The trust policy of a role: a principal, sts actions, and no resource.</summary>
    Trust,

    /// <summary>A bucket, queue, key or repository: a principal.</summary>
    Resource,
}
