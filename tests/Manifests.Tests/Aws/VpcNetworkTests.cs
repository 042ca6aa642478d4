namespace Manifests.Tests.Aws;

public sealed class VpcNetworkTests : IDisposable
{
    private static readonly CidrBlock Block = CidrBlock.Parse("10.0.0.0/16");

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void PublicSubnets_GoOutByTheInternetGateway()
    {
        var files = Files(static network => network.AddPublicSubnet("public-1", "us-east-1a", Block.Part(24, 0)));

        Assert.Equal(["internet-gateway.yaml", "route-tables.yaml", "subnets.yaml", "vpc.yaml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            apiVersion: ec2.services.k8s.aws/v1alpha1
            kind: Subnet
            metadata:
              name: shop-public-1
              namespace: ack-system
            spec:
              availabilityZone: us-east-1a
              cidrBlock: 10.0.0.0/24
              mapPublicIPOnLaunch: true
              routeTableRefs:
              - from:
                  name: shop-public
              tags:
              - key: Name
                value: shop-public-1
              - key: kubernetes.io/role/elb
                value: '1'
              vpcRef:
                from:
                  name: shop-vpc

            """,
            files["subnets.yaml"]);
        Assert.Contains("gatewayRef:\n      from:\n        name: shop-internet\n", files["route-tables.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void PrivateSubnets_GoOutByOneNatGateway()
    {
        var files = Files(static network =>
        {
            network.AddPublicSubnet("public-a", "us-east-1a", Block.Part(20, 12));
            network.AddPrivateSubnet("private-a", "us-east-1a", Block.Part(18, 0));
            network.AddPrivateSubnet("private-b", "us-east-1b", Block.Part(18, 1));
        });

        Assert.Contains("kind: NATGateway", files["nat-gateway.yaml"], StringComparison.Ordinal);
        Assert.Contains("subnetRef:\n    from:\n      name: shop-public-a\n", files["nat-gateway.yaml"], StringComparison.Ordinal);
        Assert.Contains("natGatewayRef:\n      from:\n        name: shop-nat\n", files["route-tables.yaml"], StringComparison.Ordinal);
        Assert.Equal(2, files["subnets.yaml"].Split("kubernetes.io/role/internal-elb").Length - 1);
    }

    [Fact]
    public void NameTag_IsHowAwsShowsIt()
    {
        var files = Files(static network => network.AddPublicSubnet("public-1", "z", Block.Part(24, 0)), static suffix => "team " + suffix);

        Assert.Contains("value: team public-1\n", files["subnets.yaml"], StringComparison.Ordinal);
        Assert.Contains("value: team vpc\n", files["vpc.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void AddressesOutside_AreRefused() => Assert.StartsWith(
        "The subnet 'shop-x' has the addresses 10.1.0.0/24, which are not in 10.0.0.0/16",
        Assert.Throws<ArgumentException>(() => new VpcNetwork("shop", Block).AddPublicSubnet("x", "z", CidrBlock.Parse("10.1.0.0/24"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void SharedAddresses_AreRefused()
    {
        var network = new VpcNetwork("shop", Block);
        network.AddPublicSubnet("x", "z", Block.Part(24, 1));

        Assert.StartsWith(
            "The subnets 'shop-x' and 'shop-y' share addresses: 10.0.1.0/24 and 10.0.0.0/20",
            Assert.Throws<ArgumentException>(() => network.AddPrivateSubnet("y", "z", Block.Part(20, 0))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0/15")]
    [InlineData("10.0.0.0/29")]
    public void BlockThatAwsDoesNotTake_IsRefused(string block) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new VpcNetwork("shop", CidrBlock.Parse(block)));

    [Fact]
    public void PrivateSubnetAlone_HasNoWayOut()
    {
        var result = workspace.Render(static platform =>
        {
            var network = new VpcNetwork("shop", Block);
            network.AddPrivateSubnet("private-a", "z", Block.Part(24, 0));
            network.AddTo(platform.Component("network"));
        });

        Assert.Contains(
            "The network 'shop' has private subnets, and no public one for their NAT gateway. Add one (InvalidOperationException)",
            Assert.Single(TestWorkspace.Show(result.Diagnostics)),
            StringComparison.Ordinal);
    }

    private Dictionary<string, string> Files(Action<VpcNetwork> add, Func<string, string>? nameTag = null)
    {
        var result = workspace.Render(platform =>
        {
            var network = new VpcNetwork("shop", Block) { NameTag = nameTag };
            add(network);
            network.AddTo(platform.Component("network"));
        });
        Assert.Equal([], TestWorkspace.Show(result.Diagnostics));
        return result.Trees[0].Files.ToDictionary(static file => file.Path["network/".Length..], static file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
    }
}
