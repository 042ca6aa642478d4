using Manifests.Models.Ack.Ec2.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>A VPC with a public subnet in each of two zones, and no NAT: the seed says "private", its template has none.</summary>
internal sealed class Network
{
    /// <summary>The length of the subnets' prefix in a block that is large enough.</summary>
    private const int SubnetPrefix = 24;

    private readonly VpcNetwork network;

    public Network(AktusSettings settings, AwsNames names)
    {
        var block = CidrBlock.Parse(settings.VpcCidr);
        var prefix = Math.Max(SubnetPrefix, block.PrefixLength + 1);
        network = new VpcNetwork("aktus", block) { NameTag = suffix => names.Of(NameInTheStack(suffix)) };
        network.AddPublicSubnet("public-1", settings.Region + "a", block.Part(prefix, 0));
        network.AddPublicSubnet("public-2", settings.Region + "b", block.Part(prefix, 1));
        Vpc = network.Vpc;
    }

    public VPC Vpc { get; }

    public IReadOnlyList<Subnet> Subnets => network.PublicSubnets;

    public void AddTo(ComponentBuilder folder) => network.AddTo(folder);

    private static string NameInTheStack(string suffix) => suffix switch
    {
        "internet" => "igw",
        "public" => "public-routes",
        "public-1" => "public-subnet-1",
        "public-2" => "public-subnet-2",
        _ => suffix,
    };
}
