using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Platforms.Aktus;

/// <summary>Whether the addresses fit, and who may come in.</summary>
internal sealed class AktusNetworkReview(AktusSettings settings, TreeReview review)
{
    private const string Nfs = "2049";

    public void Run()
    {
        ReviewSubnets();
        ReviewRules();
    }

    private void ReviewSubnets()
    {
        var blocks = review.OfKind("VPC").SelectMany(static vpc => Texts(vpc.At("spec", "cidrBlocks"))).ToArray();
        var subnets = review.OfKind("Subnet").ToArray();
        for (var at = 0; at < subnets.Length; at++)
        {
            ReviewSubnet(subnets[at], blocks, subnets.Take(at));
        }

        var zones = subnets.Select(static subnet => subnet.TextAt("spec", "availabilityZone")).Distinct(StringComparer.Ordinal).Count();
        if (zones < 2)
        {
            review.Tell(AktusDiagnostics.TooFewZones, zones.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void ReviewSubnet(PlacedResource subnet, IReadOnlyCollection<string> blocks, IEnumerable<PlacedResource> others)
    {
        var at = subnet.At("spec", "cidrBlock");
        var block = BlockOf(subnet);
        if (!blocks.Any(vpc => CidrBlock.Parse(vpc).Contains(block)))
        {
            review.Tell(subnet, at, AktusDiagnostics.SubnetOutside, subnet.Name, block, string.Join(", ", blocks));
        }

        foreach (var other in others.Where(other => BlockOf(other).Overlaps(block)))
        {
            review.Tell(subnet, at, AktusDiagnostics.SubnetsOverlap, other.Name, subnet.Name, BlockOf(other), block);
        }
    }

    // In Auto Mode nobody knows the group of the nodes before the cluster is there.
    private void ReviewRules()
    {
        var nfs = 0;
        foreach (var group in review.OfKind("SecurityGroup"))
        {
            foreach (var rule in Items(group.At("spec", "ingressRules")))
            {
                nfs += (rule["fromPort"] as Scalar)?.Text == Nfs ? 1 : 0;
                ReviewRule(group, rule);
            }
        }

        var expected = settings.EnableAutoMode && settings.Created is null ? 0 : 1;
        if (nfs != expected)
        {
            review.Tell(
                AktusDiagnostics.NfsRules, nfs.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void ReviewRule(PlacedResource group, Mapping rule)
    {
        var open = Items(rule["ipRanges"]).Select(static range => range["cidrIP"])
            .Concat(Items(rule["ipv6Ranges"]).Select(static range => range["cidrIPv6"]))
            .OfType<Scalar>()
            .Where(static range => range.Text is "0.0.0.0/0" or "::/0");
        foreach (var range in open)
        {
            review.Tell(group, range, AktusDiagnostics.OpenToAll, group.Name, range.Text);
        }
    }

    private static CidrBlock BlockOf(PlacedResource subnet) => CidrBlock.Parse(subnet.TextAt("spec", "cidrBlock") ?? "");

    private static IEnumerable<Mapping> Items(Node? list) => (list as Sequence)?.OfType<Mapping>() ?? [];

    private static IEnumerable<string> Texts(Node? list) => (list as Sequence)?.OfType<Scalar>().Select(static text => text.Text) ?? [];
}
