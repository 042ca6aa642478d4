using System.Text;
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
        Assert.Equal("platform-public-1", OnEks.Default.Resource("NATGateway", "platform-nat").At("spec", "subnetRef", "from", "name").Text());
    }

    [Fact]
    public void EveryReference_IsToAnObjectOfTheTree()
    {
        var names = OnEks.Default.Resources.Where(static document => document.Namespace == "ack-system").Select(static document => document.Name).ToHashSet(StringComparer.Ordinal);

        var referenced = OnEks.Default.Resources.Where(static document => document.Namespace == "ack-system").SelectMany(static document => References(document.Root));

        Assert.Subset(names, referenced.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void UnknownVpc_HasNoFlowLogYet_AndTheNotesSayIt()
    {
        var rendered = OnEks.With("");

        Assert.Empty(rendered.Diagnostics);
        Assert.Empty(rendered.OfKind("FlowLog"));
        Assert.Single(rendered.OfKind("LogGroup"));
        Assert.True(rendered.Tree.TryFind("infra/NOTES.md", out var notes));
        Assert.Contains("It is not set, so there is no flow log yet", Encoding.UTF8.GetString(notes.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void KubernetesVersion_IsThatOfTheCluster()
    {
        Assert.Equal("1.32", OnEks.Default.Resource("Cluster", "platform-cluster").At("spec", "version").Text());
        Assert.Equal("1.33", OnEks.With("kubernetesVersion: \"1.33\"\n").Resource("Cluster", "platform-cluster").At("spec", "version").Text());
    }

    private static IEnumerable<(string Name, string Zone, string Cidr)> SubnetsOf(RenderedPlatform rendered) => rendered.OfKind("Subnet")
        .Select(static subnet => (subnet.Name, subnet.At("spec", "availabilityZone").Text(), subnet.At("spec", "cidrBlock").Text()))
        .OrderBy(static subnet => subnet.Name, StringComparer.Ordinal);

    private static IEnumerable<string> References(Node node) => node switch
    {
        Mapping map when map.MappingOf("from") is { Count: 1 } from && from.TextOf("name") is { } name => [name],
        Mapping map => map.SelectMany(static entry => References(entry.Value)),
        Sequence list => list.SelectMany(References),
        _ => [],
    };
}
