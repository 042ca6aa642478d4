using Manifests.Schema.Across;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Across;

/// <summary>Deployments 'shop/web' and 'shop/db', and 'tools/agent', under the policies of each row.</summary>
public sealed class ReachabilityTests
{
    private const string Namespaces = """
        {apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: web}}}
        ---
        {apiVersion: v1, kind: Namespace, metadata: {name: tools, labels: {team: ops}}}
        """;

    private const string Workloads = """
        {apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: shop}, spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a}]}}}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: db, namespace: shop}
        spec:
          template:
            metadata: {labels: {app: db, tier: back}}
            spec:
              containers: [{name: a, ports: [{name: sql, containerPort: 5432}, {name: dns, containerPort: 53, protocol: UDP}]}]
              initContainers:
              - {name: side, restartPolicy: Always, ports: [{name: metrics, containerPort: 9090}]}
              - {name: once, ports: [{name: setup, containerPort: 7070}]}
        ---
        {apiVersion: batch/v1, kind: CronJob, metadata: {name: agent, namespace: tools}, spec: {jobTemplate: {spec: {template: {metadata: {labels: {app: agent}}, spec: {containers: [{name: a}]}}}}}}
        ---
        {apiVersion: v1, kind: Pod, metadata: {name: host, namespace: shop, labels: {app: host}}, spec: {hostNetwork: true, containers: [{name: a}]}}
        """;

    private const string DenyIn = "{podSelector: {}, policyTypes: [Ingress]}";

    [Theory]

    // Isolation: whom, and for which direction.
    [InlineData("", "web", "db", 5432, true)]
    [InlineData(DenyIn, "web", "db", 5432, false)]
    [InlineData(DenyIn, "web", "agent", 80, true)]
    [InlineData("{podSelector: {}}", "web", "db", 5432, false)]
    [InlineData("{}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: []}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, egress: []}", "web", "agent", 80, true)]
    [InlineData("{podSelector: {}, egress: [{}]}", "web", "agent", 80, true)]
    [InlineData("{podSelector: {}, egress: [{}]}", "agent", "web", 80, false)]
    [InlineData("{podSelector: {}, egress: [{ports: [{port: 443}]}]}", "web", "agent", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress]}", "agent", "web", 80, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress]}", "web", "agent", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], ingress: [{}]}", "agent", "web", 80, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: []}", "web", "agent", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{}]}", "web", "db", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{}], egress: [{}]}", "web", "db", 80, true)]
    [InlineData("{podSelector: {matchLabels: {app: db}}}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {matchLabels: {app: db}}}", "db", "web", 5432, true)]
    [InlineData("{podSelector: {matchExpressions: [{key: tier, operator: Exists}]}}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {matchExpressions: [{key: tier, operator: DoesNotExist}]}}", "web", "db", 5432, true)]

    // Peers.
    [InlineData("{podSelector: {}, ingress: [{}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: []}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}", "agent", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: agent}}}]}]}", "agent", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: tools}}}]}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchExpressions: [{key: team, operator: NotIn, values: [ops]}]}}]}]}", "agent", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: agent}}}]}]}", "agent", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {app: web}}}]}]}", "agent", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}, {podSelector: {matchLabels: {app: web}}}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{}]}]}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 169.254.170.23/32}}]}]}", "web", "db", 5432, false)]

    // Ports.
    [InlineData("{podSelector: {}, ingress: [{ports: []}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5432}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5432}]}]}", "web", "db", 5433, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5432, protocol: UDP}]}]}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{protocol: TCP}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{protocol: UDP}]}]}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5000, endPort: 6000}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5000, endPort: 5432}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: 5000, endPort: 5431}]}]}", "web", "db", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: sql}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: sql}]}]}", "web", "db", 5433, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: sql}]}]}", "agent", "web", 5432, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: dns}]}]}", "web", "db", 53, false)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: metrics}]}]}", "web", "db", 9090, true)]
    [InlineData("{podSelector: {}, ingress: [{ports: [{port: setup}]}]}", "web", "db", 7070, false)]
    [InlineData("{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{ports: [{port: sql}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{ports: [{port: http}]}]}", "web", "db", 5432, false)]

    // Peers and ports of one rule belong together.
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 1}]}, {from: [{namespaceSelector: {}}], ports: [{port: 5432}]}]}", "web", "db", 5432, true)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 1}]}, {from: [{podSelector: {matchLabels: {app: x}}}], ports: [{port: 5432}]}]}", "web", "db", 5432, false)]
    public void PodsOfTheTree_ReachEachOtherAsThePolicySays(string policy, string from, string to, int port, bool reaches)
    {
        var reach = Read(policy);

        Assert.Equal(reaches ? Certainty.Yes : Certainty.No, reach.Ask(Pods(reach, from), Pods(reach, to), new ReachPort(port)).IsOpen);
    }

    [Theory]
    [InlineData("", "203.0.113.7", 443, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress]}", "203.0.113.7", 443, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{}]}", "203.0.113.7", 443, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}]}]}", "203.0.113.7", 443, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}", "203.0.113.7", 443, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 203.0.113.0/24}}], ports: [{port: 443}]}]}", "203.0.113.7", 443, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 203.0.113.0/24}}], ports: [{port: 443}]}]}", "203.0.113.7", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}", "203.0.114.7", 443, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.169.254/32]}}]}]}", "169.254.169.254", 80, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.169.254/32]}}]}]}", "169.254.169.253", 80, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}", "2001:db8::1", 443, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: '2001:db8::/32', except: ['2001:db8:1::/48']}}]}]}", "2001:db8::1", 443, true)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: '2001:db8::/32', except: ['2001:db8:1::/48']}}]}]}", "2001:db8:1::1", 443, false)]
    [InlineData("{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{port: https}]}]}", "203.0.113.7", 443, false)]
    public void Address_IsReachedAsThePolicySays(string policy, string address, int port, bool reaches)
    {
        var reach = Read(policy);

        Assert.Equal(reaches ? Certainty.Yes : Certainty.No, reach.Ask(Pods(reach, "web"), Address(address), new ReachPort(port)).IsOpen);
    }

    [Theory]
    [InlineData("", Certainty.Yes)]
    [InlineData(DenyIn, Certainty.No)]
    [InlineData("{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}", Certainty.Yes)]
    [InlineData("{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}", Certainty.No)]
    [InlineData("{podSelector: {}, policyTypes: [Egress]}", Certainty.Yes)]
    public void Address_ReachesPodsAsThePolicySays(string policy, Certainty expected)
    {
        var reach = Read(policy);

        Assert.Equal(expected, reach.Ask(Address("203.0.113.7"), Pods(reach, "web"), new ReachPort(80)).IsOpen);
    }

    [Theory]
    [InlineData("UDP", 53, true)]
    [InlineData("TCP", 53, false)]
    [InlineData("SCTP", 53, false)]
    public void Protocol_IsThatOfTheRule(string protocol, int port, bool reaches)
    {
        var reach = Read("{podSelector: {}, ingress: [{ports: [{port: dns, protocol: UDP}]}]}");

        Assert.Equal(reaches ? Certainty.Yes : Certainty.No, reach.Ask(Pods(reach, "web"), Pods(reach, "db"), new ReachPort(port, protocol)).IsOpen);
    }

    [Fact]
    public void SeveralPolicies_AddUp()
    {
        var reach = Read(DenyIn, "{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}");

        var side = reach.Ask(Pods(reach, "web"), Pods(reach, "db"), new ReachPort(5432)).Sides[1];

        Assert.Equal(Certainty.Yes, side.IsOpen);
        Assert.Equal(["NetworkPolicy 'shop/policy-0'", "NetworkPolicy 'shop/policy-1'"], side.Isolating.Select(static policy => policy.ToString()));
        Assert.Equal("NetworkPolicy 'shop/policy-1'", side.AllowedBy?.ToString());
        Assert.Equal(Certainty.No, reach.Ask(Pods(reach, "agent"), Pods(reach, "db"), new ReachPort(5432)).IsOpen);
    }

    [Theory]
    [InlineData(
        "{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]}",
        "web",
        "db",
        "whether the ipBlock \"10.0.0.0/8\" of NetworkPolicy 'shop/policy-0' covers Deployment 'shop/web' depends on the addresses of pods and on the network plugin")]
    [InlineData(
        "{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: host}}}]}]}",
        "host",
        "db",
        "Pod 'shop/host' is on the network of its node, where policies for pods seldom apply")]
    [InlineData(
        "{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: x}}}]}]}",
        "web",
        "host",
        "Pod 'shop/host' is on the network of its node, where policies for pods seldom apply")]
    public void WhatTheTreeDoesNotTell_IsADoubt(string policy, string from, string to, string doubt)
    {
        var reach = Read(policy);

        var answer = reach.Ask(Pods(reach, from), Pods(reach, to), new ReachPort(5432));

        Assert.Equal(Certainty.Unknown, answer.IsOpen);
        Assert.Equal([doubt], answer.Sides.SelectMany(static side => side.Doubts));
    }

    [Theory]
    [InlineData("{matchLabels: {kubernetes.io/metadata.name: ingress}}", Certainty.Yes)]
    [InlineData("{matchLabels: {kubernetes.io/metadata.name: shop}}", Certainty.No)]
    [InlineData("{}", Certainty.Yes)]
    [InlineData("{matchLabels: {team: edge}}", Certainty.Unknown)]
    public void NamespaceThatNoResourceMakes_IsKnownByItsNameOnly(string selector, Certainty expected)
    {
        var reach = Read($"{{podSelector: {{}}, ingress: [{{from: [{{namespaceSelector: {selector}}}]}}]}}");
        var controller = new ReachEnd.OfPods(PodGroup.Described("ingress", [new("app", "nginx")]));

        var answer = reach.Ask(controller, Pods(reach, "web"), new ReachPort(80));

        Assert.Equal(expected, answer.IsOpen);
        Assert.Equal(
            expected == Certainty.Unknown ? ["the labels of the namespace 'ingress' are not known, because no resource of the tree makes it"] : [],
            answer.Sides.SelectMany(static side => side.Doubts));
    }

    /// <summary>A patch that is not followed may change what it touches, and nothing else.</summary>
    [Theory]
    [InlineData("NetworkPolicy", "policy-0", "{podSelector: {}, ingress: [{}]}", "web", "db", Certainty.Unknown)]
    [InlineData("NetworkPolicy", "policy-0", "{podSelector: {}}", "web", "db", Certainty.Unknown)]
    [InlineData("NetworkPolicy", "policy-0", "{podSelector: {}}", "web", "agent", Certainty.Unknown)]
    [InlineData("NetworkPolicy", "policy-0", "{podSelector: {}}", "agent", "agent", Certainty.Yes)]
    [InlineData("Deployment", "db", "{podSelector: {matchLabels: {app: db}}}", "web", "db", Certainty.Unknown)]
    [InlineData("Deployment", "db", "{podSelector: {matchLabels: {app: web}}}", "web", "db", Certainty.Unknown)]
    [InlineData("Deployment", "db", "{podSelector: {matchLabels: {app: db}}, ingress: [{}]}", "web", "db", Certainty.Yes)]
    [InlineData("Deployment", "db", "{podSelector: {}}", "web", "db", Certainty.No)]
    [InlineData("Deployment", "web", "{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}", "web", "db", Certainty.Unknown)]
    [InlineData("Namespace", "tools", "{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}", "agent", "db", Certainty.Unknown)]
    [InlineData("Namespace", "tools", "{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: tools}}}]}]}", "agent", "db", Certainty.Yes)]
    public void ResourceThatMayBeChanged_IsADoubtWhereItMatters(string kind, string name, string policy, string from, string to, Certainty expected)
    {
        var reach = Reachability.Of(All(policy).Select(resource => resource.Kind == kind && resource.Name == name ? resource with { Doubt = "a patch" } : resource));

        var answer = reach.Ask(Pods(reach, from), Pods(reach, to), new ReachPort(5432));

        Assert.Equal(expected, answer.IsOpen);
        Assert.Equal(expected == Certainty.Unknown ? ["a patch"] : [], answer.Sides.SelectMany(static side => side.Doubts).Distinct());
    }

    [Fact]
    public void TwoAddresses_AreNoQuestionForPolicies() =>
        Assert.Throws<ArgumentException>(() => Read("").Ask(Address("10.0.0.1"), Address("10.0.0.2"), new ReachPort(80)));

    private static Reachability Read(params string[] policies) => Reachability.Of(All(policies));

    private static AppliedResource[] All(params string[] policies) => Resources.Of(
    [
        Namespaces,
        Workloads,
        .. policies.Where(static policy => policy.Length > 0).Select(static (policy, at) =>
            $"{{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{name: policy-{at}, namespace: shop}}, spec: {policy}}}"),
    ]);

    private static ReachEnd.OfPods Pods(Reachability reach, string name) =>
        new(Assert.Single(reach.Pods, pods => pods.Resource?.Name == name));

    private static ReachEnd.OfAddress Address(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        return new ReachEnd.OfAddress(address);
    }
}
