using Manifests.Models.Ack.Ec2.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>A VPC with a public subnet in each of two zones, and no NAT: the seed says "private", its template has none.</summary>
internal sealed class Network
{
    /// <summary>The length of the subnets' prefix in a block that is large enough.</summary>
    private const int SubnetPrefix = 24;

    private readonly AktusSettings settings;
    private readonly AwsNames names;

    public Network(AktusSettings settings, AwsNames names)
    {
        this.settings = settings;
        this.names = names;
        Vpc = new VPC("aktus-vpc", Ack.Namespace)
        {
            Spec = new()
            {
                CidrBlocks = [CidrBlock.Parse(settings.VpcCidr).ToString()],
                EnableDNSHostnames = true,
                EnableDNSSupport = true,
                Tags = [new() { Key = "Name", Value = names.Of("vpc") }],
            },
        };
        InternetGateway = new InternetGateway("aktus-internet", Ack.Namespace)
        {
            Spec = new()
            {
                VpcRef = new() { From = new() { Name = Vpc.Name } },
                Tags = [new() { Key = "Name", Value = names.Of("igw") }],
            },
        };
        Routes = new RouteTable("aktus-public", Ack.Namespace)
        {
            Spec = new()
            {
                VpcRef = new() { From = new() { Name = Vpc.Name } },
                Routes =
                [
                    new() { DestinationCIDRBlock = "0.0.0.0/0", GatewayRef = new() { From = new() { Name = InternetGateway.Name } } },
                ],
                Tags = [new() { Key = "Name", Value = names.Of("public-routes") }],
            },
        };
        Subnets = [PublicSubnet(0, "a"), PublicSubnet(1, "b")];
    }

    public VPC Vpc { get; }

    public InternetGateway InternetGateway { get; }

    public RouteTable Routes { get; }

    public IReadOnlyList<Subnet> Subnets { get; }

    public void AddTo(ComponentBuilder folder)
    {
        folder.Add("vpc.yaml", Vpc);
        folder.Add("internet-gateway.yaml", InternetGateway, Routes);
        folder.Add("subnets.yaml", [.. Subnets]);
    }

    private Subnet PublicSubnet(int index, string zone)
    {
        var block = CidrBlock.Parse(settings.VpcCidr);
        return new Subnet($"aktus-public-{index + 1}", Ack.Namespace)
        {
            Spec = new()
            {
                VpcRef = new() { From = new() { Name = Vpc.Name } },
                AvailabilityZone = settings.Region + zone,
                CidrBlock = block.Part(Math.Max(SubnetPrefix, block.PrefixLength + 1), index).ToString(),
                MapPublicIPOnLaunch = true,
                RouteTableRefs = [new() { From = new() { Name = Routes.Name } }],
                Tags =
                [
                    new() { Key = "Name", Value = names.Of($"public-subnet-{index + 1}") },
                    new() { Key = "kubernetes.io/role/elb", Value = "1" },
                ],
            },
        };
    }
}
