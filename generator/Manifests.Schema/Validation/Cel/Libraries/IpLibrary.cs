using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Addresses.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/ip.go</c>.</remarks>
internal static class IpLibrary
{
    private static readonly CelType Ip = IpOpaque.CelType;

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes ip",
        Types = [Ip],
        Functions =
        [
            new("ip", CelOverload.Global("string_to_ip", [CelType.String], Ip, Parse, CelCallCost.Pass(0))),
            new("isIP", CelOverload.Global(
                "is_ip", [CelType.String], CelType.Bool, static text => CelValue.Of(IpOpaque.TryParse(text.AsText, out _)), CelCallCost.Pass(0))),
            new("ip.isCanonical", CelOverload.Global("ip_is_canonical", [CelType.String], CelType.Bool, IsCanonical, CelCallCost.Pass(0))),
            new("string", CelOverload.Global("ip_to_string", [Ip], CelType.String, static ip => CelValue.Of(Of(ip).ToString()))),
            new("family", CelOverload.Member("ip_family", [Ip], CelType.Int, static ip => CelValue.Of(Of(ip).IsV4 ? 4L : 6L))),
            Is("isUnspecified", static ip => ip.IsUnspecified),
            Is("isLoopback", static ip => ip.IsLoopback),
            Is("isLinkLocalMulticast", static ip => ip.IsLinkLocalMulticast),
            Is("isLinkLocalUnicast", static ip => ip.IsLinkLocalUnicast),
            Is("isGlobalUnicast", static ip => ip.IsGlobalUnicast),
        ],
    };

    /// <summary>Reads an address, or says why it is none.</summary>
    public static CelValue Parse(CelValue text) => IpOpaque.TryParse(text.AsText, out var address)
        ? CelValue.Of(new IpOpaque(address))
        : CelValue.Of(CelError.Invalid($"{Shown.Text(text.AsText)} is not an IP address"));

    private static CelFunction Is(string name, Func<IpAddress, bool> test) =>
        new(name, CelOverload.Member("ip_" + name, [Ip], CelType.Bool, ip => CelValue.Of(test(Of(ip)))));

    private static IpAddress Of(CelValue ip) => ((IpOpaque)ip.AsOpaque).Value;

    private static CelValue IsCanonical(CelValue text) => IpOpaque.TryParse(text.AsText, out var address)
        ? CelValue.Of(address.ToString() == text.AsText)
        : Parse(text);
}
