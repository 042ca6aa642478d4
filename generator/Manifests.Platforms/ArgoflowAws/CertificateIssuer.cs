namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Who signs certificates.</summary>
public enum CertificateIssuer
{
    /// <summary>Let's Encrypt, which asks for a record in Route 53.</summary>
    Dns01,

    /// <summary>The cluster itself.</summary>
    SelfSigning,
}
