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
}
