namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>What the keys of artifacts begin with.</summary>
[Settings]
public sealed partial record S3KeyPrefixSettings
{
    /// <summary>In MLflow's bucket.</summary>
    public required string Mlflow { get; init; }

    /// <summary>In the bucket of Pipelines.</summary>
    public required string Pipelines { get; init; }
}
