using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The addresses of a Service and their families.</summary>
/// <remarks>
/// Source: <c>pkg/apis/core/validation</c>, ValidateServiceClusterIPsRelatedFields; the registry copies 'clusterIP' first.
/// </remarks>
internal sealed class ServiceAddressesRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.ServiceSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        EndpointAddresses.CheckList(walk, value, "externalIPs");
        CheckRanges(walk, value);
        if (ServiceFacts.Type(value) == "ExternalName")
        {
            return;
        }

        Expect.DifferentItems(walk, value, "ipFamilies");
        CheckSynchronized(walk, value);
        CheckClusterIps(walk, value);
    }

    private static void CheckRanges(SchemaWalk walk, Mapping spec)
    {
        if (spec.SequenceOf("loadBalancerSourceRanges") is not { } ranges)
        {
            return;
        }

        for (var index = 0; index < ranges.Count; index++)
        {
            Addresses.Range(walk, ranges[index], ["loadBalancerSourceRanges", index], isTrimmed: true);
        }
    }

    private static void CheckSynchronized(SchemaWalk walk, Mapping spec)
    {
        if (spec.SequenceOf("clusterIPs") is not { Count: > 0 } several || (walk.Options.Partial && !spec.HasValue("clusterIP")))
        {
            return;
        }

        var single = spec.TextOf("clusterIP") ?? "";
        if (several[0] is Scalar { Kind: ScalarKind.String } first && first.Text != single)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.ClusterIpsDiffer,
                several,
                ["clusterIPs"],
                Shown.Text(first.Text),
                single.Length == 0 ? "no 'clusterIP'" : Shown.Text(single));
        }
    }

    private static void CheckClusterIps(SchemaWalk walk, Mapping spec)
    {
        if (spec.SequenceOf("clusterIPs") is not { Count: > 0 } several)
        {
            if (spec.TextOf("clusterIP") is not ServiceFacts.None && Addresses.Address(walk, spec, "clusterIP") is { } only)
            {
                CheckFamily(walk, spec, only, spec["clusterIP"]!, ["clusterIP"], 0);
            }

            return;
        }

        Expect.Length(walk, spec, "clusterIPs", 2);
        if (several.Count > 1 && several[0] is Scalar { Kind: ScalarKind.String, Text: ServiceFacts.None })
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NoneBesideAddresses, several, ["clusterIPs"], Text(several.Count));
        }

        IpAddress? first = null;
        for (var index = 0; index < several.Count; index++)
        {
            var node = several[index];
            if ((index == 0 && node is Scalar { Kind: ScalarKind.String, Text: ServiceFacts.None })
                || Addresses.Address(walk, node, ["clusterIPs", index]) is not { } address)
            {
                continue;
            }

            CheckFamily(walk, spec, address, node, ["clusterIPs", index], index);
            if (index == 1 && first is { } before && before.IsV4 == address.IsV4)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.FamilyTwice,
                    node,
                    ["clusterIPs", index],
                    walk.Findings.Show(node),
                    walk.Findings.Show(several[0]));
            }

            first ??= address;
        }
    }

    private static void CheckFamily(
        SchemaWalk walk, Mapping spec, IpAddress address, Node node, ReadOnlySpan<PathStep> place, int index)
    {
        if (spec.SequenceOf("ipFamilies") is { } families
            && index < families.Count
            && families[index] is Scalar { Kind: ScalarKind.String, Text: "IPv4" or "IPv6" } family
            && address.IsV4 != (family.Text == "IPv4"))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.AddressOfOtherFamily,
                node,
                place,
                family.Text,
                string.Create(CultureInfo.InvariantCulture, $"'ipFamilies[{index}]'"),
                walk.Findings.Show(node));
        }
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
