namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The repository that ArgoCD reads.</summary>
[Settings]
public sealed partial record GitRepoSettings
{
    /// <summary>Its URL.</summary>
    public required string Url { get; init; }

    /// <summary>Branch, tag or commit.</summary>
    public required string TargetRevision { get; init; }
}
