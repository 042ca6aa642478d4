using Manifests.Models;
using Manifests.Models.Istio.Security.V1Beta1;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>Who may pass. What no policy allows is denied.</summary>
internal static class IngressPolicies
{
    private static readonly Map<string> IngressGateway = new() { ["app"] = "istio-ingressgateway", ["istio"] = "ingressgateway" };

    /// <summary>Lets requests for hosts through the ingress gateway.</summary>
    public static AuthorizationPolicy AllowHosts(string name, params ValueList<string> hosts) => new(name, Namespaces.IstioSystem)
    {
        Spec = new()
        {
            Action = "ALLOW",
            Selector = new() { MatchLabels = IngressGateway },
            Rules = [new() { To = [new() { Operation = new() { Hosts = hosts } }] }],
        },
    };

    /// <summary>Sends requests for hosts to the login first.</summary>
    public static AuthorizationPolicy AskForLogin(string name, params ValueList<string> hosts) => new(name, Namespaces.IstioSystem)
    {
        Spec = new()
        {
            Action = "CUSTOM",
            Selector = new() { MatchLabels = IngressGateway },
            Provider = new() { Name = Istio.LoginProvider },
            Rules = [new() { To = [new() { Operation = new() { Hosts = hosts } }] }],
        },
    };

    /// <summary>Lets everybody in the mesh at a namespace.</summary>
    public static AuthorizationPolicy AllowAll(string name, string @namespace) => new(name, @namespace)
    {
        Spec = new() { Action = "ALLOW", Rules = [new()] },
    };

    /// <summary>Without a rule nothing matches, so nothing is allowed.</summary>
    public static AuthorizationPolicy DenyAll() => new("global-deny-all", Namespaces.IstioSystem) { Spec = new() };
}
