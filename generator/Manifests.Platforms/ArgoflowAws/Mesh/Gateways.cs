using Manifests.Models.Istio.Networking.V1Alpha3;
using Manifests.Platforms.ArgoflowAws.Certificates;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>Gateways of the mesh: plain HTTP is sent to HTTPS.</summary>
internal static class Gateways
{
    public const string Kubeflow = "kubeflow-gateway";
    public const string Auth = "auth-gateway";
    public const string Monitoring = "monitoring-gateway";

    public static Gateway Of(string name, string @namespace, GatewayHosts hosts) => new(name, @namespace)
    {
        Spec = new()
        {
            Selector = new() { ["istio"] = "ingressgateway" },
            Servers =
            [
                new()
                {
                    Hosts = hosts.Hosts,
                    Port = new() { Name = "http", Number = 80, Protocol = "HTTP" },
                    Tls = new() { HttpsRedirect = true },
                },
                new()
                {
                    Hosts = hosts.Hosts,
                    Port = new() { Name = "https", Number = 443, Protocol = "HTTPS" },
                    Tls = new() { Mode = "SIMPLE", CredentialName = hosts.SecretName },
                },
            ],
        },
    };
}
