using System.Buffers.Binary;
using System.Globalization;
using System.Net;

namespace Manifests.Platforms;

/// <summary>A block of IPv4 addresses, such as <c>10.0.0.0/16</c>.</summary>
/// <param name="First">Its first address as a number.</param>
/// <param name="PrefixLength">How many leading bits all its addresses share; 0 to 32.</param>
internal readonly record struct CidrBlock(uint First, int PrefixLength)
{
    /// <summary>Reads <c>10.0.0.0/16</c>. An address inside of the block stands for the block.</summary>
    /// <exception cref="FormatException">The text is no IPv4 block.</exception>
    public static CidrBlock Parse(string text)
    {
        var parts = text.Split('/');
        var length = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        var address = BinaryPrimitives.ReadUInt32BigEndian(IPAddress.Parse(parts[0]).GetAddressBytes());
        return new CidrBlock(address & Mask(length), length);
    }

    /// <summary>The part with a zero-based index when the block is cut into parts of a prefix length.</summary>
    public CidrBlock Part(int prefixLength, int index) => new(First + ((uint)index << (32 - prefixLength)), prefixLength);

    public override string ToString()
    {
        Span<byte> address = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(address, First);
        return string.Create(CultureInfo.InvariantCulture, $"{new IPAddress(address)}/{PrefixLength}");
    }

    private static uint Mask(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);
}
