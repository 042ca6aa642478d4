using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Ranges of addresses.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/cidr.go</c>.</remarks>
internal static class CidrLibrary
{
    private static readonly CelType Cidr = CidrOpaque.CelType;

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes cidr",
        Types = [Cidr],
        Functions =
        [
            new("cidr", CelOverload.Global("string_to_cidr", [CelType.String], Cidr, Parse, CelCallCost.Pass(0))),
            new("isCIDR", CelOverload.Global(
                "is_cidr", [CelType.String], CelType.Bool, static text => CelValue.Of(CidrOpaque.TryParse(text.AsText, out _)), CelCallCost.Pass(0))),
            new("string", CelOverload.Global("cidr_to_string", [Cidr], CelType.String, static cidr => CelValue.Of(Of(cidr).ToString()))),
            new(
                "containsIP",
                CelOverload.Member("cidr_contains_ip_ip", [Cidr, IpOpaque.CelType], CelType.Bool, ContainsIp),
                CelOverload.Member(
                    "cidr_contains_ip_string",
                    [Cidr, CelType.String],
                    CelType.Bool,
                    static (cidr, text) => IpLibrary.Parse(text) is { IsError: false } ip ? ContainsIp(cidr, ip) : IpLibrary.Parse(text),
                    CelCallCost.Pass(1))),
            new(
                "containsCIDR",
                CelOverload.Member("cidr_contains_cidr", [Cidr, Cidr], CelType.Bool, ContainsCidr),
                CelOverload.Member(
                    "cidr_contains_cidr_string",
                    [Cidr, CelType.String],
                    CelType.Bool,
                    static (cidr, text) => Parse(text) is { IsError: false } other ? ContainsCidr(cidr, other) : Parse(text),
                    CelCallCost.Pass(1))),
            new("ip", CelOverload.Member("cidr_ip", [Cidr], IpOpaque.CelType, static cidr => CelValue.Of(new IpOpaque(Of(cidr).Address)))),
            new("prefixLength", CelOverload.Member("cidr_prefix_length", [Cidr], CelType.Int, static cidr => CelValue.Of((long)Of(cidr).PrefixLength))),
            new("masked", CelOverload.Member("cidr_masked", [Cidr], Cidr, static cidr => CelValue.Of(Of(cidr).Masked))),
        ],
    };

    private static CidrOpaque Of(CelValue value) => (CidrOpaque)value.AsOpaque;

    private static CelValue ContainsIp(CelValue cidr, CelValue ip) => CelValue.Of(Of(cidr).Contains(((IpOpaque)ip.AsOpaque).Value));

    private static CelValue ContainsCidr(CelValue cidr, CelValue other) => CelValue.Of(Of(cidr).Contains(Of(other)));

    private static CelValue Parse(CelValue text) => CidrOpaque.TryParse(text.AsText, out var cidr)
        ? CelValue.Of(cidr)
        : CelValue.Of(CelError.Invalid($"{Shown.Text(text.AsText)} is not a range of addresses"));
}
