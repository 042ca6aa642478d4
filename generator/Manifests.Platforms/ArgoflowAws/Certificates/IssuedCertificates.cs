using Manifests.Models.CertManager.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Certificates;

/// <summary>The gateways' certificates, signed by the issuer.</summary>
internal sealed class IssuedCertificates : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("certificates/base");
        folder.Kustomization(new Kustomization
        {
            Resources = [.. GatewayHosts.All(distribution).Select(gateway => folder.Add($"{gateway.Name}-certificate.yaml", Of(gateway)))],
        });
        return folder;
    }

    private static Certificate Of(GatewayHosts gateway) => new(gateway.SecretName, Namespaces.IstioSystem)
    {
        Spec = new()
        {
            SecretName = gateway.SecretName,
            IssuerRef = new() { Name = CertManager.GatewaysIssuer, Kind = "ClusterIssuer" },
            CommonName = gateway.Hosts.Count == 1 ? gateway.Hosts[0] : null,
            DnsNames = gateway.Hosts,
        },
    };
}
