namespace Manifests.Platforms.ArgoflowAws;

/// <summary>How the operator is let at secrets; the README's options 1 and 2.</summary>
public enum SecretsIam
{
    /// <summary>Its own role reads every secret of the cluster.</summary>
    Broad,

    /// <summary>Its role takes another one for each namespace, which reads the secrets of that namespace only.</summary>
    PerNamespace,
}
