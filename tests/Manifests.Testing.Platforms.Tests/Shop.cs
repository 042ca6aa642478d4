using Manifests.Models;
using Manifests.Models.Apps.V1;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Models.Networking.V1;
using Manifests.Models.Rbac.V1;

namespace Manifests.Testing.Tests;

/// <summary>The platform that the tests of this project look at.</summary>
public sealed class Shop(ShopSettings settings) : Platform("shop")
{
    public static PlatformDefinition Definition { get; } = PlatformDefinition.For<ShopSettings>("shop", static settings => new Shop(settings));

    public static RenderedPlatform Default { get; } = RenderedPlatform.Of(new Shop(new ShopSettings { Team = "web" }));

    /// <summary>What the messages of failed assertions say of the C# line of a resource; the lines of this file may move.</summary>
    public static string Made(string kind, string name) => Default.Resource(kind, name).Origin.ToString();

    protected override void Compose(PlatformBuilder platform)
    {
        var shop = platform.Component("shop");
        var space = shop.Add("namespace.yaml", new Namespace("shop") { Labels = { ["team"] = settings.Team } });
        var workloads = shop.Add("workloads.yaml", Workload("web"), Workload("db"));
        var services = shop.Add("services.yaml", Serve("web", "main"), Serve("db", 9090), Serve("odd", "none", "db"), Serve("empty", 80, ""));
        var network = shop.Add("network.yaml", Network());
        var access = shop.Add("access.yaml", Roles());
        shop.Kustomization(new Kustomization { Namespace = "shop", Resources = [space, workloads, services, network, access] });
    }

    private static Deployment Workload(string name) => new(name)
    {
        Spec = new()
        {
            Selector = new() { MatchLabels = new() { ["app"] = name } },
            Template = new()
            {
                Metadata = new() { Labels = { ["app"] = name } },
                Spec = new() { Containers = [new() { Name = name, Image = "registry.example.com/a:1", Ports = [new() { Name = "main", ContainerPortValue = 8080 }] }] },
            },
        },
    };

    private static Service Serve(string name, IntOrString target, string? workload = null) => new(name)
    {
        Spec = new()
        {
            Selector = workload == "" ? null : new() { ["app"] = workload ?? name },
            Ports = [new() { Name = "http", Port = 80, TargetPort = target }, new() { Name = "same", Port = 8080 }],
        },
    };

    private static Resource[] Network() =>
    [
        new NetworkPolicy("default-deny") { Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress", "Egress"] } },
        new NetworkPolicy("web-out")
        {
            Spec = new()
            {
                PodSelector = new() { MatchLabels = new() { ["app"] = "web" } },
                PolicyTypes = ["Egress"],
                Egress =
                [
                    new() { To = [new() { PodSelector = new() { MatchLabels = new() { ["app"] = "db" } } }], Ports = [new() { Port = "main" }] },
                    new() { To = [new() { IpBlock = new() { Cidr = "203.0.113.0/24" } }], Ports = [new() { Port = 443 }] },
                ],
            },
        },
        new NetworkPolicy("db-in")
        {
            Spec = new()
            {
                PodSelector = new() { MatchLabels = new() { ["app"] = "db" } },
                Ingress = [new() { From = [new() { PodSelector = new() { MatchLabels = new() { ["app"] = "web" } } }] }],
            },
        },
    ];

    private static Resource[] Roles() =>
    [
        new ServiceAccount("web"),
        new Role("reader") { Rules = [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get"] }] },
        Binding("reader", "Role", "reader", "web"),
        Binding("viewer", "ClusterRole", "view", "web"),
        Binding("elsewhere", "ClusterRole", "made-elsewhere", "other"),
    ];

    private static RoleBinding Binding(string name, string kind, string role, string account) => new(name)
    {
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = kind, Name = role },
        Subjects = [new() { Kind = "ServiceAccount", Name = account, Namespace = "shop" }],
    };
}
