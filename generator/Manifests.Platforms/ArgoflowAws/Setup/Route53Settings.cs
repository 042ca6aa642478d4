namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The DNS zone that external-dns and cert-manager write to.</summary>
[Settings]
public sealed partial record Route53Settings
{
    /// <summary>Its id, without <c>/hostedzone/</c>.</summary>
    public required string HostedZoneId { get; init; }

    /// <summary>The domain of the zone.</summary>
    public required string HostedZoneDomain { get; init; }

    /// <summary>The hosts of the ingress gateway, with commas between them.</summary>
    public required string HostedZoneHostnames { get; init; }
}
