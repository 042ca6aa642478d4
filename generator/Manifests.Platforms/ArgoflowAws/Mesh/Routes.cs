using Manifests.Models.Istio.Networking.V1Alpha3;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>Where requests go that a gateway let in.</summary>
internal static class Routes
{
    /// <summary>Everything at a host to one service.</summary>
    public static VirtualService Of(string name, string @namespace, string gateway, string host, string service, int port) =>
        new(name, @namespace)
        {
            Spec = new()
            {
                Gateways = [gateway],
                Hosts = [host],
                Http = [new() { Route = [new() { Destination = new() { Host = service, Port = new() { Number = port } } }] }],
            },
        };
}
