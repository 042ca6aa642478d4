using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>Three zones, one way out, and a record of it.</summary>
public sealed class NetworkTests
{
    [Fact]
    public void Subnets_SplitTheBlockOverThreeZones() => Assert.Equal(
        [
            ("platform-private-1", "us-east-1a", "10.0.0.0/18"),
            ("platform-private-2", "us-east-1b", "10.0.64.0/18"),
            ("platform-private-3", "us-east-1c", "10.0.128.0/18"),
            ("platform-public-1", "us-east-1a", "10.0.192.0/20"),
            ("platform-public-2", "us-east-1b", "10.0.208.0/20"),
            ("platform-public-3", "us-east-1c", "10.0.224.0/20"),
        ],
        SubnetsOf(OnEks.Default));

    [Fact]
    public void AnotherBlock_IsSplitTheSameWay() => Assert.Equal(
        ["172.20.16.0/22", "172.20.20.0/22", "172.20.24.0/22", "172.20.28.0/24", "172.20.29.0/24", "172.20.30.0/24"],
        SubnetsOf(OnEks.With("vpcCidr: 172.20.16.0/20\n")).Select(static subnet => subnet.Cidr));

    [Fact]
    public void Routes_LeadOutThroughTheirGateway()
    {
        YamlAssert.Equivalent(
            "[{destinationCIDRBlock: 0.0.0.0/0, gatewayRef: {from: {name: platform-internet}}}]",
            OnEks.Default.Resource("RouteTable", "platform-public").At("spec", "routes"));
        YamlAssert.Equivalent(
            "[{destinationCIDRBlock: 0.0.0.0/0, natGatewayRef: {from: {name: platform-nat}}}]",
            OnEks.Default.Resource("RouteTable", "platform-private").At("spec", "routes"));
        var gateway = OnEks.Default.Resource("NATGateway", "platform-nat");
        Assert.Equal("platform-public-1", gateway.TextAt("spec", "subnetRef", "from", "name"));
    }

    [Fact]
    public void EveryReference_IsToAnObjectOfTheTree()
    {
        var objects = OnEks.Default.Resources.Where(static document => document.Namespace == "ack-system").ToArray();

        var referenced = objects.SelectMany(static document => References(document.Root));

        Assert.Subset(
            objects.Select(static document => document.Name).ToHashSet(StringComparer.Ordinal),
            referenced.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void UnknownVpc_HasNoFlowLogYet_AndTheNotesSayIt()
    {
        var rendered = OnEks.With("");

        Assert.Empty(rendered.Diagnostics);
        Assert.Empty(rendered.OfKind("FlowLog"));
        Assert.Single(rendered.OfKind("LogGroup"));
        Assert.Contains("so there is no flow log yet", rendered.TextOf("infra/NOTES.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void KubernetesVersion_IsThatOfTheCluster()
    {
        var newer = OnEks.With("kubernetesVersion: \"1.33\"\n");

        Assert.Equal("1.32", OnEks.Default.Resource("Cluster", "platform-cluster").TextAt("spec", "version"));
        Assert.Equal("1.33", newer.Resource("Cluster", "platform-cluster").TextAt("spec", "version"));
    }

    private static IEnumerable<(string Name, string Zone, string Cidr)> SubnetsOf(RenderedPlatform rendered) =>
        from subnet in rendered.OfKind("Subnet")
        orderby subnet.Name
        select (subnet.Name, subnet.TextAt("spec", "availabilityZone"), subnet.TextAt("spec", "cidrBlock"));

    private static IEnumerable<string> References(Node node) => node switch
    {
        Mapping map when map.MappingOf("from") is { Count: 1 } from && from.TextOf("name") is { } name => [name],
        Mapping map => map.SelectMany(static entry => References(entry.Value)),
        Sequence list => list.SelectMany(References),
        _ => [],
    };
}
