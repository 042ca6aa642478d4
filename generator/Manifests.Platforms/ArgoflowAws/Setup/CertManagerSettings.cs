namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>Who asks for certificates, and where.</summary>
[Settings]
public sealed partial record CertManagerSettings
{
    /// <summary>The part after <c>@</c> of the address that gets told of expiring certificates.</summary>
    public required string EmailDomain { get; init; }

    /// <summary>The part before it.</summary>
    public required string EmailUser { get; init; }

    /// <summary>The URL of the ACME directory.</summary>
    public required string Server { get; init; }
}
