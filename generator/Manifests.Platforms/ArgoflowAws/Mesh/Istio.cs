using Manifests.Models.Core.V1;
using Manifests.Models.Istio.Install.V1Alpha1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>Istio, as its operator is told to install it.</summary>
internal sealed class Istio : IPackage
{
    public const string Release = "1.10.2";

    /// <summary>Asks oauth2-proxy whether a request is allowed.</summary>
    public const string LoginProvider = "oauth2-proxy";

    /// <summary>The ingress gateway of models, which only the cluster reaches.</summary>
    public const string ClusterLocalGateway = "cluster-local-gateway";

    private const string LoadBalancer = "service.beta.kubernetes.io/aws-load-balancer-";

    // What the login needs of a request: https://github.com/oauth2-proxy/oauth2-proxy/issues/350
    private static readonly string[] HeadersInCheck =
    [
        "cookie", "x-forwarded-access-token", "x-forwarded-user", "x-forwarded-email", "authorization", "x-forwarded-proto",
        "proxy-authorization", "user-agent", "x-forwarded-host", "from", "x-forwarded-for", "accept",
    ];

    private static readonly string[] HeadersUpstream =
    [
        "authorization", "path", "x-auth-request-user", "x-auth-request-email", "x-auth-request-access-token",
        "x-auth-request-user-groups",
    ];

    private static readonly IstioOperatorComponentsIngressGateway[] NoGateway = [];

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("istio");
        folder.Kustomization(new Kustomization
        {
            Resources = [folder.Add("istio-spec.yaml", Operator(distribution)), folder.Add("namespace.yaml", Namespace())],
        });
        return folder;
    }

    private static Namespace Namespace() => new(Namespaces.IstioSystem)
    {
        Labels = { ["istio-operator-managed"] = "Reconcile", ["istio-injection"] = "disabled" },
    };

    private static IstioOperator Operator(Distribution distribution) => new("istio", Namespaces.IstioSystem)
    {
        Spec = new()
        {
            Profile = "default",
            Tag = Release,
            Hub = "docker.io/istio",
            MeshConfig = MeshConfig(),
            Components = new()
            {
                IngressGateways = [IngressGateway(distribution), .. distribution.Settings.Knative ? [LocalGateway()] : NoGateway],
            },
            Values = NeverInjected(),
        },
    };

    private static Mapping MeshConfig() => new()
    {
        ["accessLogFile"] = "/dev/stdout",
        ["enablePrometheusMerge"] = true,
        ["extensionProviders"] = new Sequence
        {
            new Mapping
            {
                ["name"] = LoginProvider,
                ["envoyExtAuthzHttp"] = new Mapping
                {
                    ["service"] = "oauth2-proxy.auth.svc.cluster.local",
                    ["port"] = "4180",
                    ["includeHeadersInCheck"] = Texts(HeadersInCheck),
                    ["headersToUpstreamOnAllow"] = Texts(HeadersUpstream),
                    ["headersToDownstreamOnDeny"] = Texts("content-type", "set-cookie"),
                },
            },
        },
    };

    private static IstioOperatorComponentsIngressGateway IngressGateway(Distribution distribution)
    {
        var balancer = distribution.Setup.AwsLoadBalancer;
        return new()
        {
            Name = "istio-ingressgateway",
            K8s = new()
            {
                Service = new() { ["type"] = "LoadBalancer" },
                ServiceAnnotations = new()
                {
                    [LoadBalancer + "name"] = balancer.Name,
                    [LoadBalancer + "proxy-protocol"] = "*",
                    [LoadBalancer + "scheme"] = balancer.Scheme,
                    [LoadBalancer + "type"] = "external",
                    [LoadBalancer + "nlb-target-type"] = balancer.NlbTargetType,
                    ["proxy.istio.io/config"] = """{"gatewayTopology" : { "numTrustedProxies": 2 } }""",
                    ["external-dns.alpha.kubernetes.io/hostname"] = distribution.Setup.Route53.HostedZoneHostnames,
                },
            },
        };
    }

    private static IstioOperatorComponentsIngressGateway LocalGateway() => new()
    {
        Name = ClusterLocalGateway,
        Enabled = true,
        Label = new() { ["app"] = ClusterLocalGateway, ["istio"] = ClusterLocalGateway },
        K8s = new()
        {
            Service = new()
            {
                ["type"] = "ClusterIP",
                ["ports"] = new Sequence
                {
                    new Mapping { ["name"] = "status-port", ["port"] = 15020, ["targetPort"] = 15020 },
                    new Mapping { ["name"] = "http2", ["port"] = 80, ["targetPort"] = 8080 },
                },
            },
        },
    };

    // The Jobs of the Prometheus chart would never end beside a side-car.
    private static Mapping NeverInjected() => new()
    {
        ["sidecarInjectorWebhook"] = new Mapping
        {
            ["neverInjectSelector"] = new Sequence
            {
                new Mapping
                {
                    ["matchExpressions"] = new Sequence
                    {
                        new Mapping
                        {
                            ["key"] = "app",
                            ["operator"] = "In",
                            ["values"] = Texts("kube-prometheus-stack-admission-create", "kube-prometheus-stack-admission-patch"),
                        },
                    },
                },
            },
        },
    };

    private static Sequence Texts(params ReadOnlySpan<string> texts)
    {
        var list = new Sequence(texts.Length);
        foreach (var text in texts)
        {
            list.Add(text);
        }

        return list;
    }
}
