namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The buckets.</summary>
[Settings]
public sealed partial record S3BucketSettings
{
    /// <summary>MLflow's.</summary>
    public required string Mlflow { get; init; }

    /// <summary>That of Pipelines.</summary>
    public required string Pipelines { get; init; }
}
