using Manifests.Models.Istio.Networking.V1Alpha3;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>What Istio cannot be told in its own words.</summary>
internal static class EnvoyFilters
{
    private const string Extensions = "type.googleapis.com/envoy.extensions.filters.";

    /// <summary>Hands the address that the login found to Kubeflow, which reads it from a header of its own.</summary>
    public static EnvoyFilter UserId(string lua) => new("kubeflow-userid", Namespaces.IstioSystem)
    {
        Spec = new()
        {
            WorkloadSelector = new() { Labels = new() { ["app"] = "istio-ingressgateway" } },
            ConfigPatches =
            [
                new()
                {
                    ApplyTo = "HTTP_FILTER",
                    Match = new()
                    {
                        Context = "GATEWAY",
                        Listener = new()
                        {
                            FilterChain = new()
                            {
                                Filter = new()
                                {
                                    Name = "envoy.filters.network.http_connection_manager",
                                    SubFilter = new() { Name = "envoy.filters.http.router" },
                                },
                            },
                        },
                    },
                    Patch = new()
                    {
                        Operation = "INSERT_BEFORE",
                        Value = new Mapping
                        {
                            ["name"] = "envoy.filters.http.lua",
                            ["typed_config"] = new Mapping
                            {
                                ["@type"] = Extensions + "http.lua.v3.Lua",
                                ["inline_code"] = lua,
                            },
                        },
                    },
                },
            ],
        },
    };

    /// <summary>The load balancer is the one proxy whose word about the client's address counts.</summary>
    public static EnvoyFilter TrustLoadBalancer() => new("ingressgateway-settings", Namespaces.IstioSystem)
    {
        Spec = new()
        {
            ConfigPatches =
            [
                new()
                {
                    ApplyTo = "NETWORK_FILTER",
                    Match = new()
                    {
                        Listener = new() { FilterChain = new() { Filter = new() { Name = "envoy.http_connection_manager" } } },
                    },
                    Patch = new()
                    {
                        Operation = "MERGE",
                        Value = new Mapping
                        {
                            ["name"] = "envoy.http_connection_manager",
                            ["typed_config"] = new Mapping
                            {
                                ["@type"] = Extensions + "network.http_connection_manager.v3.HttpConnectionManager",
                                ["skip_xff_append"] = false,
                                ["use_remote_address"] = true,
                                ["xff_num_trusted_hops"] = 1,
                            },
                        },
                    },
                },
            ],
        },
    };

    /// <summary>The load balancer says the client's address in the proxy protocol.</summary>
    public static EnvoyFilter ProxyProtocol() => new("proxy-protocol", Namespaces.IstioSystem)
    {
        Spec = new()
        {
            WorkloadSelector = new() { Labels = new() { ["istio"] = "ingressgateway" } },
            ConfigPatches =
            [
                new()
                {
                    ApplyTo = "LISTENER",
                    Patch = new()
                    {
                        Operation = "MERGE",
                        Value = new Mapping
                        {
                            ["listener_filters"] = new Sequence
                            {
                                new Mapping { ["name"] = "envoy.filters.listener.proxy_protocol" },
                                new Mapping { ["name"] = "envoy.filters.listener.tls_inspector" },
                            },
                        },
                    },
                },
            ],
        },
    };
}
