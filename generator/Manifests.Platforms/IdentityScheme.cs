namespace Manifests.Platforms;

/// <summary>How pods get their AWS role.</summary>
public enum IdentityScheme
{
    /// <summary>By EKS Pod Identity associations.</summary>
    PodIdentity,

    /// <summary>By an annotation of the service account and the cluster's OIDC provider.</summary>
    Irsa,
}
