using Manifests.Models;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.Certificates;

/// <summary>The gateways' certificates, fetched from AWS in place of those that the issuer would sign.</summary>
internal sealed class ImportedCertificates(ComponentBuilder issued) : IPackage
{
    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("certificates/overlays/imported");
        var secrets = distribution.ExternalSecrets;
        var gateways = GatewayHosts.All(distribution);
        var stores = secrets.StoreOf(Namespaces.IstioSystem).Select(store => folder.Add("secret-store.yaml", store)).ToArray();
        folder.Kustomization(new Kustomization
        {
            Resources =
            [
                issued,
                .. stores,
                .. gateways.Select(gateway => folder.Add($"{gateway.Name}-certificate-secret.yaml", secrets.Of(
                    gateway.SecretName,
                    Namespaces.IstioSystem,
                    [("ca.crt", gateway.Authority), ("tls.crt", gateway.Certificate), ("tls.key", gateway.PrivateKey)],
                    type: "kubernetes.io/tls"))),
            ],
            Patches =
            [
                .. gateways.Select(gateway => new Patch
                {
                    Path = folder.Patch($"removals/{gateway.Name}-certificate.yaml", Removal(gateway)),
                }),
            ],
        });
        return folder;
    }

    private static Resource Removal(GatewayHosts gateway) =>
        Removals.Of("cert-manager.io/v1", "Certificate", gateway.SecretName, Namespaces.IstioSystem);
}
