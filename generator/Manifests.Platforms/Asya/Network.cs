using Manifests.Models.Ack.Ec2.V1Alpha1;

namespace Manifests.Platforms.Asya;

/// <summary>A VPC with a public and a private subnet in each zone. Nodes without public addresses go out by one NAT gateway.</summary>
internal sealed class Network : IComponentPart
{
    private const string Everywhere = "0.0.0.0/0";

    private readonly AsyaSettings settings;
    private readonly VPC vpc;
    private readonly InternetGateway internetGateway;
    private readonly RouteTable publicRoutes;
    private readonly RouteTable privateRoutes;
    private readonly IReadOnlyList<Subnet> publicSubnets;
    private readonly IReadOnlyList<Subnet> privateSubnets;
    private readonly ElasticIPAddress address;
    private readonly NATGateway natGateway;

    public Network(AsyaSettings settings, Names names)
    {
        this.settings = settings;
        var block = CidrBlock.Parse(settings.VpcCidr);
        vpc = new VPC("asya-vpc", Ack.Namespace)
        {
            Spec = new()
            {
                CidrBlocks = [block.ToString()],
                EnableDNSHostnames = true,
                EnableDNSSupport = true,
                Tags = [new() { Key = "Name", Value = "asya-vpc" }],
            },
        };
        internetGateway = new InternetGateway("asya-internet", Ack.Namespace)
        {
            Spec = new() { VpcRef = new() { From = new() { Name = vpc.Name } } },
        };
        publicRoutes = Routes("asya-public", [new() { DestinationCIDRBlock = Everywhere, GatewayRef = RefOf(internetGateway) }]);
        address = new ElasticIPAddress("asya-nat", Ack.Namespace) { Spec = new() };
        natGateway = new NATGateway("asya-nat", Ack.Namespace)
        {
            Spec = new()
            {
                ConnectivityType = "public",
                AllocationRef = new() { From = new() { Name = address.Name } },
                SubnetRef = new() { From = new() { Name = "asya-public-a" } },
            },
        };
        privateRoutes = Routes(
            "asya-private", HasNat ? [new() { DestinationCIDRBlock = Everywhere, NatGatewayRef = RefOf(natGateway) }] : []);

        // The private subnets take the first quarters of the block, the public ones sixteenths of the last quarter.
        privateSubnets = [.. names.Zones.Select((zone, index) => SubnetIn(
            zone, privateRoutes, block.Part(block.PrefixLength + 2, index), "kubernetes.io/role/internal-elb"))];
        publicSubnets = [.. names.Zones.Select((zone, index) => SubnetIn(
            zone, publicRoutes, block.Part(block.PrefixLength + 4, 12 + index), "kubernetes.io/role/elb"))];
    }

    /// <summary>Where nodes run.</summary>
    public IReadOnlyList<Subnet> NodeSubnets => HasNat ? privateSubnets : publicSubnets;

    /// <summary>Where the control plane has its network interfaces.</summary>
    public IReadOnlyList<Subnet> Subnets => [.. privateSubnets, .. publicSubnets];

    private bool HasNat => settings.Nodes == NodePlacement.Private;

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("vpc.yaml", vpc);
        folder.Add("subnets.yaml", [.. Subnets]);
        folder.Add("internet-gateway.yaml", internetGateway);
        folder.Add("route-tables.yaml", publicRoutes, privateRoutes);
        if (HasNat)
        {
            folder.Add("nat-gateway.yaml", address, natGateway);
        }
    }

    private RouteTable Routes(string name, IReadOnlyList<RouteTableRoute> routes) => new(name, Ack.Namespace)
    {
        Spec = new() { VpcRef = RefOf(vpc), Routes = routes.Count == 0 ? null : [.. routes] },
    };

    private Subnet SubnetIn(string zone, RouteTable routes, CidrBlock block, string role)
    {
        var name = $"{routes.Name}-{zone[^1]}";
        return new Subnet(name, Ack.Namespace)
        {
            Spec = new()
            {
                VpcRef = new() { From = new() { Name = vpc.Name } },
                AvailabilityZone = zone,
                CidrBlock = block.ToString(),
                MapPublicIPOnLaunch = routes == publicRoutes ? true : null,
                RouteTableRefs = [new() { From = new() { Name = routes.Name } }],
                Tags = [new() { Key = "Name", Value = name }, new() { Key = role, Value = "1" }],
            },
        };
    }

    private static RouteTableVpcRef RefOf(Models.Resource target) => new() { From = new() { Name = target.Name } };
}
