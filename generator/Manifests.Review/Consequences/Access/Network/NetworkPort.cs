using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>The port of a rule of a NetworkPolicy.</summary>
/// <param name="Protocol">The protocol; <see langword="null"/> for every protocol and port.</param>
/// <param name="Port">The number or name; <see langword="null"/> for every port of the protocol.</param>
/// <param name="End">The last number of a range; <see langword="null"/> for one port.</param>
internal sealed record NetworkPort(string? Protocol, string? Port, long? End)
{
    /// <summary>Every port.</summary>
    public static NetworkPort Any { get; } = new(null, null, null);

    /// <summary>The words for people: <c>TCP 8080</c>, <c>every port</c>.</summary>
    public string Told =>
        Protocol is null ? "every port" : Port is null ? $"every {Protocol} port" : End is null ? $"{Protocol} {Port}" : $"{Protocol} {Port}-{End}";

    /// <summary>The port of an item of <c>ports</c>.</summary>
    public static NetworkPort Of(Mapping item) => new(item.TextAt("protocol") ?? "TCP", item.TextAt("port"), item.NumberAt("endPort"));

    /// <summary>Whether every port of another one is in this one.</summary>
    public bool Covers(NetworkPort other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Protocol is null || this == other)
        {
            return true;
        }

        if (Protocol != other.Protocol || Port is null)
        {
            return Protocol == other.Protocol;
        }

        return Number(Port) is { } first && other.Port is not null && Number(other.Port) is { } begin
            && first <= begin && (End ?? first) >= (other.End ?? begin);
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
