namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>What the keys of uploads begin with.</summary>
[Settings]
public sealed partial record S3PathSettings
{
    /// <summary>In the bucket of Pipelines.</summary>
    public required string Pipelines { get; init; }
}
