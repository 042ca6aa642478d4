using Manifests.Models;
using Manifests.Models.Ack.Ec2.V1Alpha1;

namespace Manifests;

/// <summary>
/// A VPC of ACK with its internet gateway, routes and subnets. Subnets are added one by one; the first private one brings a NAT gateway
/// in the first public subnet. Object names begin with the network's: <c>shop-vpc</c>, <c>shop-internet</c>, <c>shop-public</c>,
/// <c>shop-private</c>, <c>shop-nat</c>.
/// </summary>
public sealed class VpcNetwork
{
    private const string Everywhere = "0.0.0.0/0";

    private readonly string name;
    private readonly CidrBlock block;
    private readonly List<Subnet> publicSubnets = [];
    private readonly List<Subnet> privateSubnets = [];

    /// <summary>A network without subnets.</summary>
    /// <param name="name">What the names of its objects begin with.</param>
    /// <param name="block">Its addresses. AWS takes blocks of /16 to /28.</param>
    /// <exception cref="ArgumentOutOfRangeException">AWS does not take a block of that size.</exception>
    public VpcNetwork(string name, CidrBlock block)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(block.PrefixLength, 16, nameof(block));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(block.PrefixLength, 28, nameof(block));
        this.name = name;
        this.block = block;
    }

    /// <summary>
    /// How AWS shows an object, by the part of its name behind the network's (<c>vpc</c>, <c>public-1</c>): its tag <c>Name</c>. The
    /// object's own name unless set.
    /// </summary>
    public Func<string, string>? NameTag { get; init; }

    /// <summary>The name of the VPC object, for references.</summary>
    public string VpcName => name + "-vpc";

    /// <summary>The subnets whose machines can be reached from the internet, in the order they were added.</summary>
    public IReadOnlyList<Subnet> PublicSubnets => publicSubnets;

    /// <summary>The subnets whose machines only reach out, in the order they were added.</summary>
    public IReadOnlyList<Subnet> PrivateSubnets => privateSubnets;

    /// <summary>The VPC, with DNS names for what is in it.</summary>
    public VPC Vpc => new(VpcName, Ack.Namespace)
    {
        Spec = new()
        {
            CidrBlocks = [block.ToString()],
            EnableDNSHostnames = true,
            EnableDNSSupport = true,
            Tags = [new() { Key = "Name", Value = TagOf("vpc") }],
        },
    };

    /// <summary>A subnet with a route to the internet, and tagged for load balancers that face it.</summary>
    /// <param name="suffix">Its name behind the network's: <c>public-1</c>.</param>
    /// <param name="zone">The availability zone: <c>us-east-1a</c>.</param>
    /// <param name="addresses">Its part of the network's block.</param>
    /// <exception cref="ArgumentException">The addresses are not in the network's block, or another subnet has some of them.</exception>
    public Subnet AddPublicSubnet(string suffix, string zone, CidrBlock addresses)
    {
        var subnet = SubnetOf(suffix, zone, addresses, "public", new() { MapPublicIPOnLaunch = true, Tags = [ElbTag("elb")] });
        publicSubnets.Add(subnet);
        return subnet;
    }

    /// <summary>A subnet whose way out is the NAT gateway, and tagged for load balancers inside of the network.</summary>
    /// <inheritdoc cref="AddPublicSubnet" path="/param"/>
    /// <inheritdoc cref="AddPublicSubnet" path="/exception"/>
    public Subnet AddPrivateSubnet(string suffix, string zone, CidrBlock addresses)
    {
        var subnet = SubnetOf(suffix, zone, addresses, "private", new() { Tags = [ElbTag("internal-elb")] });
        privateSubnets.Add(subnet);
        return subnet;
    }

    /// <summary>Adds a file for each sort of object.</summary>
    /// <exception cref="InvalidOperationException">There are private subnets and no public one for their NAT gateway.</exception>
    public void AddTo(ComponentBuilder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        folder.Add("vpc.yaml", Vpc);
        folder.Add("subnets.yaml", [.. publicSubnets, .. privateSubnets]);
        folder.Add("internet-gateway.yaml", new InternetGateway(name + "-internet", Ack.Namespace)
        {
            Spec = new() { VpcRef = new() { From = new() { Name = VpcName } }, Tags = [new() { Key = "Name", Value = TagOf("internet") }] },
        });
        if (privateSubnets.Count == 0)
        {
            folder.Add("route-tables.yaml", PublicRoutes());
            return;
        }

        folder.Add("route-tables.yaml", PublicRoutes(), PrivateRoutes());
        folder.Add("nat-gateway.yaml", NatGateway());
    }

    private RouteTable PublicRoutes() => Routes("public", new() { GatewayRef = new() { From = new() { Name = name + "-internet" } } });

    private RouteTable PrivateRoutes() => Routes("private", new() { NatGatewayRef = new() { From = new() { Name = name + "-nat" } } });

    private RouteTable Routes(string suffix, RouteTableRoute way) => new($"{name}-{suffix}", Ack.Namespace)
    {
        Spec = new()
        {
            VpcRef = new() { From = new() { Name = VpcName } },
            Routes = [way with { DestinationCIDRBlock = Everywhere }],
            Tags = [new() { Key = "Name", Value = TagOf(suffix) }],
        },
    };

    private Resource[] NatGateway()
    {
        if (publicSubnets.Count == 0)
        {
            throw new InvalidOperationException(
                $"The network '{name}' has private subnets, and no public one for their NAT gateway. Add one");
        }

        return
        [
            new ElasticIPAddress(name + "-nat", Ack.Namespace) { Spec = new() { Tags = [new() { Key = "Name", Value = TagOf("nat") }] } },
            new NATGateway(name + "-nat", Ack.Namespace)
            {
                Spec = new()
                {
                    ConnectivityType = "public",
                    AllocationRef = new() { From = new() { Name = name + "-nat" } },
                    SubnetRef = new() { From = new() { Name = publicSubnets[0].Name! } },
                    Tags = [new() { Key = "Name", Value = TagOf("nat") }],
                },
            },
        ];
    }

    private Subnet SubnetOf(string suffix, string zone, CidrBlock addresses, string routes, SubnetSpec spec)
    {
        ArgumentException.ThrowIfNullOrEmpty(suffix);
        ArgumentException.ThrowIfNullOrEmpty(zone);
        if (!block.Contains(addresses))
        {
            throw new ArgumentException(
                $"The subnet '{name}-{suffix}' has the addresses {addresses}, which are not in {block}", nameof(addresses));
        }

        foreach (var other in publicSubnets.Concat(privateSubnets))
        {
            if (CidrBlock.Parse(other.Spec!.CidrBlock!).Overlaps(addresses))
            {
                throw new ArgumentException(
                    $"The subnets '{other.Name}' and '{name}-{suffix}' share addresses: {other.Spec.CidrBlock} and {addresses}",
                    nameof(addresses));
            }
        }

        return new Subnet($"{name}-{suffix}", Ack.Namespace)
        {
            Spec = spec with
            {
                VpcRef = new() { From = new() { Name = VpcName } },
                AvailabilityZone = zone,
                CidrBlock = addresses.ToString(),
                RouteTableRefs = [new() { From = new() { Name = $"{name}-{routes}" } }],
                Tags = [new() { Key = "Name", Value = TagOf(suffix) }, .. spec.Tags!],
            },
        };
    }

    private string TagOf(string suffix) => NameTag?.Invoke(suffix) ?? $"{name}-{suffix}";

    private static SubnetTag ElbTag(string role) => new() { Key = "kubernetes.io/role/" + role, Value = "1" };
}
