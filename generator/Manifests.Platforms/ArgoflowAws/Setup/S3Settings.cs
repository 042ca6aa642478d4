namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>Where artifacts are kept.</summary>
[Settings]
public sealed partial record S3Settings
{
    /// <summary>The buckets.</summary>
    public required S3BucketSettings Bucket { get; init; }

    /// <summary>What the keys of artifacts begin with.</summary>
    public required S3KeyPrefixSettings KeyPrefix { get; init; }

    /// <summary>What the keys of uploads begin with.</summary>
    public required S3PathSettings Path { get; init; }
}
