namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The logins of Pipelines and Katib.</summary>
[Settings]
public sealed partial record KubeflowSecretNameSettings
{
    /// <summary>The user at the MySQL server.</summary>
    public required string RdsUsername { get; init; }

    /// <summary>The password there.</summary>
    public required string RdsPassword { get; init; }

    /// <summary>The access key of the IAM user that writes artifacts.</summary>
    public required string S3Accesskey { get; init; }

    /// <summary>The secret key of that user.</summary>
    public required string S3Secretkey { get; init; }
}
