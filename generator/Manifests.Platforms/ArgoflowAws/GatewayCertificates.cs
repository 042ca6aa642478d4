namespace Manifests.Platforms.ArgoflowAws;

/// <summary>Where the certificates of the gateways come from.</summary>
public enum GatewayCertificates
{
    /// <summary>AWS keeps them.</summary>
    Imported,

    /// <summary>cert-manager gets them.</summary>
    Issued,
}
