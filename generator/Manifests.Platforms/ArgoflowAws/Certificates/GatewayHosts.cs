using Manifests.Models;
using Manifests.Platforms.ArgoflowAws.Setup;

namespace Manifests.Platforms.ArgoflowAws.Certificates;

/// <summary>A gateway, the hosts that it answers for, and where its certificate is kept when somebody brings one.</summary>
/// <param name="Name">What its certificate begins with.</param>
/// <param name="Hosts">The hosts.</param>
/// <param name="Authority">The certificate of the authority, at AWS.</param>
/// <param name="Certificate">The certificate, at AWS.</param>
/// <param name="PrivateKey">The private key, at AWS.</param>
internal sealed record GatewayHosts(string Name, ValueList<string> Hosts, string Authority, string Certificate, string PrivateKey)
{
    /// <summary>The Secret that the gateway reads.</summary>
    public string SecretName => Name + "-ingressgateway-certs";

    public static GatewayHosts Auth(Hosts hosts, SetupSettings setup) => new(
        "auth",
        [hosts.Auth],
        setup.ExternalSecretName.IstioSystem.AuthCaCert,
        setup.ExternalSecretName.IstioSystem.AuthCert,
        setup.ExternalSecretName.IstioSystem.AuthCertPk);

    public static GatewayHosts Kubeflow(Hosts hosts, SetupSettings setup) => new(
        "kubeflow",
        [hosts.Dashboard],
        setup.ExternalSecretName.IstioSystem.GatewayCaCert,
        setup.ExternalSecretName.IstioSystem.GatewayCert,
        setup.ExternalSecretName.IstioSystem.GatewayCertPk);

    public static GatewayHosts Monitoring(Hosts hosts, SetupSettings setup) => new(
        "monitoring",
        [hosts.Grafana, hosts.Kiali, hosts.Kubecost],
        setup.ExternalSecretName.IstioSystem.MonitoringCaCert,
        setup.ExternalSecretName.IstioSystem.MonitoringCert,
        setup.ExternalSecretName.IstioSystem.MonitoringCertPk);

    public static IReadOnlyList<GatewayHosts> All(Distribution distribution) =>
    [
        Kubeflow(distribution.Hosts, distribution.Setup),
        Auth(distribution.Hosts, distribution.Setup),
        Monitoring(distribution.Hosts, distribution.Setup),
    ];
}
