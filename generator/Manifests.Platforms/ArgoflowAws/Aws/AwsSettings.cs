using Manifests.Models;

namespace Manifests.Platforms.ArgoflowAws.Aws;

/// <summary>What the tree has to know to make the AWS resources that the distribution otherwise expects to be there.</summary>
[Settings]
public sealed partial record AwsSettings
{
    /// <summary>The AWS account.</summary>
    [SettingPattern("[0-9]{12}", "an AWS account id of 12 digits")]
    public required string AccountId { get; init; }

    /// <summary>The cluster's OIDC issuer, without <c>https://</c>.</summary>
    [SettingPattern("[^:/]+/.+", "the host and path of an OIDC issuer, without https://")]
    public required string OidcIssuer { get; init; }

    /// <summary>The subnets of database and cache, in two availability zones at least.</summary>
    [SettingPattern("subnet-[0-9a-z]+", "the id of a subnet, such as subnet-0123456789abcdef0")]
    public required ValueList<string> SubnetIds { get; init; }

    /// <summary>The security group of the nodes, which alone reach database and cache.</summary>
    [SettingPattern("sg-[0-9a-z]+", "the id of a security group, such as sg-0123456789abcdef0")]
    public required string NodeSecurityGroupId { get; init; }

    /// <summary>What the database runs on.</summary>
    [SettingPattern(@"db\..+", "a class of database instances, such as db.t3.medium")]
    public string DatabaseClass { get; init; } = "db.t3.medium";

    /// <summary>The database's storage, in GiB.</summary>
    [SettingRange(20, 65536)]
    public long DatabaseGibibytes { get; init; } = 50;

    /// <summary>What the cache runs on.</summary>
    [SettingPattern(@"cache\..+", "a type of cache nodes, such as cache.t3.micro")]
    public string CacheNodeType { get; init; } = "cache.t3.micro";
}
