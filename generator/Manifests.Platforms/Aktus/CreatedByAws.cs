namespace Manifests.Platforms.Aktus;

/// <summary>Values that AWS gives out and other objects need as text. The ConfigMap <c>platform-info</c> shows them.</summary>
[Settings]
public sealed partial record CreatedByAws
{
    /// <summary>The OIDC issuer of the cluster.</summary>
    [SettingPattern(
        "[a-z0-9.-]+/[A-Za-z0-9/_-]+",
        "an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF")]
    public required string OidcIssuer { get; init; }

    /// <summary>The security group that EKS gives the cluster and all its nodes.</summary>
    [SettingPattern("sg-[0-9a-f]{8,17}", "a security group id such as sg-0123456789abcdef0")]
    public required string ClusterSecurityGroupId { get; init; }

    /// <summary>The EFS file system.</summary>
    [SettingPattern("fs-[0-9a-f]{8,17}", "a file system id such as fs-0123456789abcdef0")]
    public required string FileSystemId { get; init; }

    /// <summary>
    /// The security group of the node group, which its launch template can only name by this id; <see langword="null"/> in Auto Mode.
    /// </summary>
    [SettingPattern("sg-[0-9a-f]{8,17}", "a security group id such as sg-0123456789abcdef0")]
    public string? NodeSecurityGroupId { get; init; }
}
