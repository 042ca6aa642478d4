using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>
/// Subnets are in two zones or more and have both kinds of tags; network policies keep actors from the metadata of their node.
/// </summary>
internal static class NetworkRule
{
    private const string InstanceMetadata = "169.254.169.254/32";
    private const string PodIdentityAgent = "169.254.170.23/32";

    private static readonly string[] RoleTags = ["kubernetes.io/role/internal-elb", "kubernetes.io/role/elb"];

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        PlacedResource[] subnets = [.. review.OfKind("Subnet")];
        foreach (var tag in RoleTags)
        {
            var zones = subnets.Where(subnet => HasTag(subnet, tag))
                .Select(static subnet => subnet.TextAt("spec", "availabilityZone")).Distinct(StringComparer.Ordinal).Count();
            if (zones < 2)
            {
                review.Tell(AsyaDiagnostics.TooFewZones, tag, zones);
            }
        }

        var needs = new Needs(review, nameof(ActorNetworkPolicies));
        foreach (var name in settings.ActorNamespaces)
        {
            var policy = review.OfKind("NetworkPolicy").FirstOrDefault(policy => policy.Namespace == name);
            if (policy is null)
            {
                needs.Missing("NetworkPolicy in the namespace", name);
            }
            else
            {
                CheckWays(needs, policy, settings);
            }
        }
    }

    private static void CheckWays(Needs needs, PlacedResource policy, AsyaSettings settings)
    {
        var egress = policy.At("spec", "egress");
        Mapping[] blocks =
        [
            .. (egress as Sequence ?? []).OfType<Mapping>().SelectMany(static way => (way.SequenceOf("to") ?? []).OfType<Mapping>())
                .Select(static to => to.MappingOf("ipBlock")).OfType<Mapping>(),
        ];
        foreach (var everywhere in blocks.Where(static block => block.TextOf("cidr") == "0.0.0.0/0"))
        {
            if (!(everywhere.SequenceOf("except") ?? []).OfType<Scalar>().Any(static except => except.Text == InstanceMetadata))
            {
                needs.Differs(policy, everywhere, "spec.egress", "0.0.0.0/0 except " + InstanceMetadata);
            }
        }

        if (settings.Identity == IdentityScheme.PodIdentity && !blocks.Any(static block => block.TextOf("cidr") == PodIdentityAgent))
        {
            needs.Differs(policy, egress, "spec.egress", $"a way to {PodIdentityAgent}, where pods get their credentials");
        }
    }

    private static bool HasTag(PlacedResource subnet, string tag) => (subnet.At("spec", "tags") as Sequence ?? []).OfType<Mapping>()
        .Any(found => found.TextOf("key") == tag && found.TextOf("value") == "1");
}
