using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Mesh;

/// <summary>Istio, as its operator is told to install it.</summary>
internal sealed class Istio : IPackage
{
    public const string Release = "1.10.2";
    public const string OperatorApi = "install.istio.io/v1alpha1";
    public const string OperatorKind = "IstioOperator";

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

    private static Resource Operator(Distribution distribution) =>
        new UntypedResource(OperatorApi, OperatorKind, "istio", Namespaces.IstioSystem)
            .Set("spec", new Mapping
            {
                ["profile"] = "default",
                ["tag"] = Release,
                ["hub"] = "docker.io/istio",
                ["meshConfig"] = MeshConfig(),
                ["components"] = new Mapping { ["ingressGateways"] = Gateways(distribution) },
                ["values"] = NeverInjected(),
            });

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

    private static Sequence Gateways(Distribution distribution)
    {
        var gateways = new Sequence { IngressGateway(distribution) };
        if (distribution.Settings.Knative)
        {
            gateways.Add(LocalGateway());
        }

        return gateways;
    }

    private static Mapping IngressGateway(Distribution distribution)
    {
        var balancer = distribution.Setup.AwsLoadBalancer;
        return new()
        {
            ["name"] = "istio-ingressgateway",
            ["k8s"] = new Mapping
            {
                ["service"] = new Mapping { ["type"] = "LoadBalancer" },
                ["serviceAnnotations"] = new Mapping
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

    private static Mapping LocalGateway() => new()
    {
        ["name"] = ClusterLocalGateway,
        ["enabled"] = true,
        ["label"] = new Mapping { ["app"] = ClusterLocalGateway, ["istio"] = ClusterLocalGateway },
        ["k8s"] = new Mapping
        {
            ["service"] = new Mapping
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
