namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Who may read the repository.</summary>
public enum RepositoryAccess
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Who has a login, which ArgoCD reads from AWS.</summary>
    Private,
}
