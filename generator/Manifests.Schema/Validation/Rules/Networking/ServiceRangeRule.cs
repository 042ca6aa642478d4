using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The ranges that Services take their addresses from: one of each family, in their usual form.</summary>
/// <param name="version">The API version that has the type.</param>
/// <remarks>Source: <c>pkg/apis/networking/validation</c>, validateServiceCIDRSpec.</remarks>
internal sealed class ServiceRangeRule(string version) : ITypeRule
{
    public string TypeName { get; } = $"io.k8s.api.networking.{version}.ServiceCIDRSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (!Expect.Value(walk, value, "cidrs")
            || value.SequenceOf("cidrs") is not { } ranges
            || !Expect.Length(walk, value, "cidrs", 2))
        {
            return;
        }

        IpRange? first = null;
        for (var index = 0; index < ranges.Count; index++)
        {
            if (CheckRange(walk, ranges[index], index) is not { } range)
            {
                continue;
            }

            if (first is { } before && before.Address.IsV4 == range.Address.IsV4)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.FamilyTwice,
                    ranges[index],
                    ["cidrs", index],
                    walk.Findings.Show(ranges[index]),
                    walk.Findings.Show(ranges[0]));
            }

            first ??= range;
        }
    }

    private static IpRange? CheckRange(SchemaWalk walk, Node node, int index)
    {
        if (node is not Scalar { Kind: ScalarKind.String } text)
        {
            return null;
        }

        if (!IpRange.TryParse(text.Text, out var range))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadFormat, node, ["cidrs", index], IpRange.Form, walk.Findings.Show(node));
            return null;
        }

        if (Addresses.Show(range) != text.Text)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.AddressNotCanonical, node, ["cidrs", index], Addresses.Show(range), walk.Findings.Show(node));
        }

        return range;
    }
}
