namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The certificates of the three gateways: authority, certificate and private key of each.</summary>
[Settings]
public sealed partial record IstioSystemSecretNameSettings
{
    /// <summary>The authority's certificate of the login's gateway.</summary>
    public required string AuthCaCert { get; init; }

    /// <summary>The certificate of the login's gateway.</summary>
    public required string AuthCert { get; init; }

    /// <summary>The private key of the login's gateway.</summary>
    public required string AuthCertPk { get; init; }

    /// <summary>The authority's certificate of the dashboard's gateway.</summary>
    public required string GatewayCaCert { get; init; }

    /// <summary>The certificate of the dashboard's gateway.</summary>
    public required string GatewayCert { get; init; }

    /// <summary>The private key of the dashboard's gateway.</summary>
    public required string GatewayCertPk { get; init; }

    /// <summary>The authority's certificate of the monitoring's gateway.</summary>
    public required string MonitoringCaCert { get; init; }

    /// <summary>The certificate of the monitoring's gateway.</summary>
    public required string MonitoringCert { get; init; }

    /// <summary>The private key of the monitoring's gateway.</summary>
    public required string MonitoringCertPk { get; init; }
}
