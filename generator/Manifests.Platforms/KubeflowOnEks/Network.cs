using Manifests.Models;
using Manifests.Models.Ack.Ec2.V1Alpha1;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>A VPC over three zones: a public and a private subnet in each, and one NAT gateway for the way out.</summary>
internal sealed class Network : IComponentPart
{
    private const string Everywhere = "0.0.0.0/0";

    private readonly AwsAccount account;
    private readonly CidrBlock block;

    public Network(KubeflowOnEksSettings settings, AwsAccount account)
    {
        this.account = account;
        block = CidrBlock.Parse(settings.VpcCidr);
        Vpc = new VPC("platform-vpc", Ack.Namespace)
        {
            Spec = new()
            {
                CidrBlocks = [block.ToString()],
                EnableDNSHostnames = true,
                EnableDNSSupport = true,
                Tags = [new() { Key = "Name", Value = "platform-vpc" }],
            },
        };
        InternetGateway = new InternetGateway("platform-internet", Ack.Namespace)
        {
            Spec = new() { VpcRef = new() { From = new() { Name = Vpc.Name } } },
        };
        PublicRoutes = RoutesOut("platform-public", new() { GatewayRef = RouteTo(InternetGateway) });
        PublicSubnets = [.. Enumerable.Range(0, account.Zones.Count).Select(PublicSubnet)];

        Address = new ElasticIPAddress("platform-nat", Ack.Namespace) { Spec = new() };
        NatGateway = new NATGateway("platform-nat", Ack.Namespace)
        {
            Spec = new()
            {
                ConnectivityType = "public",
                AllocationRef = new() { From = new() { Name = Address.Name } },
                SubnetRef = new() { From = new() { Name = PublicSubnets[0].Name } },
            },
        };
        PrivateRoutes = RoutesOut("platform-private", new() { NatGatewayRef = RouteTo(NatGateway) });
        PrivateSubnets = [.. Enumerable.Range(0, account.Zones.Count).Select(PrivateSubnet)];
    }

    public VPC Vpc { get; }

    public InternetGateway InternetGateway { get; }

    public ElasticIPAddress Address { get; }

    public NATGateway NatGateway { get; }

    public RouteTable PublicRoutes { get; }

    public RouteTable PrivateRoutes { get; }

    public IReadOnlyList<Subnet> PublicSubnets { get; }

    /// <summary>Where nodes run.</summary>
    public IReadOnlyList<Subnet> PrivateSubnets { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("vpc.yaml", Vpc);
        folder.Add("subnets.yaml", [.. PublicSubnets, .. PrivateSubnets]);
        folder.Add("gateways.yaml", InternetGateway, Address, NatGateway);
        folder.Add("route-tables.yaml", PublicRoutes, PrivateRoutes);
    }

    private RouteTable RoutesOut(string name, RouteTableRoute gateway) => new(name, Ack.Namespace)
    {
        Spec = new()
        {
            VpcRef = RouteTo(Vpc),
            Routes = [gateway with { DestinationCIDRBlock = Everywhere }],
        },
    };

    // The private subnets take the first three quarters of the block, the public ones three sixteenths of what is left.
    private Subnet PrivateSubnet(int zone)
    {
        var cidr = block.Part(block.PrefixLength + 2, zone);
        return SubnetIn(zone, $"platform-private-{zone + 1}", PrivateRoutes, cidr, new()
        {
            Tags =
            [
                // The node class finds the subnets of its nodes by this name.
                new() { Key = "Name", Value = $"PlatformPrivateSubnet{zone + 1}" },
                new() { Key = "kubernetes.io/role/internal-elb", Value = "1" },
            ],
        });
    }

    private Subnet PublicSubnet(int zone)
    {
        var cidr = block.Part(block.PrefixLength + 4, 12 + zone);
        return SubnetIn(zone, $"platform-public-{zone + 1}", PublicRoutes, cidr, new()
        {
            MapPublicIPOnLaunch = true,
            Tags =
            [
                new() { Key = "Name", Value = $"PlatformPublicSubnet{zone + 1}" },
                new() { Key = "kubernetes.io/role/elb", Value = "1" },
            ],
        });
    }

    private Subnet SubnetIn(int zone, string name, RouteTable routes, CidrBlock cidr, SubnetSpec spec) => new(name, Ack.Namespace)
    {
        Spec = spec with
        {
            VpcRef = new() { From = new() { Name = Vpc.Name } },
            AvailabilityZone = account.Zones[zone],
            CidrBlock = cidr.ToString(),
            RouteTableRefs = [new() { From = new() { Name = routes.Name } }],
        },
    };

    private static RouteTableVpcRef RouteTo(Resource target) => new() { From = new() { Name = target.Name } };
}
