using System.Net;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>Network and storage.</summary>
public sealed class InfrastructureTests
{
    [Fact]
    public void Vpc_IsThatOfTheListing()
    {
        var vpc = OnAktus.Default.Resource("VPC", "aktus-vpc");

        Assert.Equal(["10.0.0.0/16"], vpc.At("spec", "cidrBlocks").Texts());
        Assert.Equal(("true", "true"), (vpc.TextAt("spec", "enableDNSHostnames"), vpc.TextAt("spec", "enableDNSSupport")));
    }

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.0.0/24", "10.0.1.0/24")]
    [InlineData("10.9.7.7/16", "10.9.0.0/24", "10.9.1.0/24")]
    [InlineData("10.1.0.0/23", "10.1.0.0/24", "10.1.1.0/24")]
    [InlineData("10.1.0.0/24", "10.1.0.0/25", "10.1.0.128/25")]
    [InlineData("10.1.0.32/27", "10.1.0.32/28", "10.1.0.48/28")]
    public void Subnets_AreInsideTheVpc_ApartAndInTwoZones(string vpc, string first, string second)
    {
        var rendered = OnAktus.With($"vpcCidr: {vpc}\n");

        var subnets = rendered.OfKind("Subnet").OrderBy(static subnet => subnet.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(
            [("us-east-1a", first), ("us-east-1b", second)],
            subnets.Select(static subnet => (subnet.TextAt("spec", "availabilityZone"), subnet.TextAt("spec", "cidrBlock"))));
        var networks = subnets.Select(static subnet => IPNetwork.Parse(subnet.TextAt("spec", "cidrBlock"))).ToList();
        Assert.False(networks[0].Contains(networks[1].BaseAddress));
        var whole = IPNetwork.Parse(rendered.Resource("VPC", "aktus-vpc").At("spec", "cidrBlocks").Texts()[0]);
        Assert.All(networks, network => Assert.True(whole.Contains(network.BaseAddress) && network.PrefixLength > whole.PrefixLength));
    }

    [Fact]
    public void Subnets_ArePublic()
    {
        Assert.All(OnAktus.Default.OfKind("Subnet"), static subnet =>
        {
            Assert.Equal("true", subnet.TextAt("spec", "mapPublicIPOnLaunch"));
            Assert.Contains("kubernetes.io/role/elb\nvalue\n1\n", KubeflowOnEks.NodeTexts.Of(subnet.At("spec", "tags")), StringComparison.Ordinal);
            YamlAssert.Equivalent("- from: { name: aktus-public }", subnet.At("spec", "routeTableRefs"));
        });
        YamlAssert.Equivalent(
            "- { destinationCIDRBlock: 0.0.0.0/0, gatewayRef: { from: { name: aktus-internet } } }",
            OnAktus.Default.Resource("RouteTable", "aktus-public").At("spec", "routes"));
    }

    [Fact]
    public void FileSystem_IsThatOfTheListing()
    {
        var fileSystem = OnAktus.Default.Resource("FileSystem", "aktus-efs");

        YamlAssert.Equivalent(
            """
            performanceMode: generalPurpose
            throughputMode: provisioned
            provisionedThroughputInMiBps: 50
            encrypted: true
            tags: [{ key: Name, value: aktus-platform-aktus-efs }]
            """,
            fileSystem.At("spec"));
        Assert.Equal("retain", fileSystem.Annotation("services.k8s.aws/deletion-policy"));
    }

    [Fact]
    public void MountTargets_AreOneForEachSubnet() => Assert.Equal(
        ["aktus-public-1", "aktus-public-2"],
        OnAktus.Default.OfKind("MountTarget").Select(static target =>
        {
            Assert.Equal("aktus-efs", target.TextAt("spec", "fileSystemRef", "from", "name"));
            YamlAssert.Equivalent("- from: { name: aktus-efs }", target.At("spec", "securityGroupRefs"));
            return target.TextAt("spec", "subnetRef", "from", "name");
        }).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(true, "groupID: sg-0123456789abcdef0")]
    [InlineData(false, "groupRef: { from: { name: aktus-nodes } }")]
    public void Nfs_IsLetInFromTheGroupThatNodesCarry_AndNothingElseIs(bool autoMode, string group)
    {
        var rendered = autoMode ? OnAktus.Default : OnAktus.Traditional;

        YamlAssert.Equivalent(
            $"- {{ ipProtocol: tcp, fromPort: 2049, toPort: 2049, userIDGroupPairs: [{{ {group}, description: NFS from the nodes }}] }}",
            rendered.Resource("SecurityGroup", "aktus-efs").At("spec", "ingressRules"));
    }

    [Fact]
    public void Nfs_IsShutBeforeTheClusterIsThere() =>
        Assert.False(((Mapping)Assert.Single(OnAktus.With("").OfKind("SecurityGroup")).At("spec")).ContainsKey("ingressRules"));

    [Fact]
    public void StorageClass_SaysWhatTheListingSays()
    {
        var expected = OnAktus.Listing(14).With("${EFS_ID}", "fs-0123456789abcdef0").Document();
        var listing = Assert.IsType<Mapping>(expected);
        listing["reclaimPolicy"] = "Delete";
        listing["volumeBindingMode"] = "Immediate";

        YamlAssert.AllEquivalent([listing], [OnAktus.Default.Resource("StorageClass", "efs-sc").Root]);
    }
}
