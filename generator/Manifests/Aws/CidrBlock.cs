using System.Buffers.Binary;
using System.Globalization;
using System.Net;

namespace Manifests;

/// <summary>A block of IPv4 addresses, such as <c>10.0.0.0/16</c>, that subnets are cut from.</summary>
public readonly record struct CidrBlock
{
    private const int Bits = 32;

    /// <summary>A block.</summary>
    /// <param name="first">An address inside of it as a number; it stands for the block.</param>
    /// <param name="prefixLength">How many leading bits all its addresses share; 0 to 32.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length of the prefix is not from 0 to 32.</exception>
    public CidrBlock(uint first, int prefixLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, Bits);
        PrefixLength = prefixLength;
        First = first & Mask(prefixLength);
    }

    /// <summary>Its first address as a number.</summary>
    public uint First { get; }

    /// <summary>How many leading bits all its addresses share; 0 to 32.</summary>
    public int PrefixLength { get; }

    private ulong End => First + (1UL << (Bits - PrefixLength));

    /// <summary>Reads <c>10.0.0.0/16</c>. An address inside of the block stands for the block.</summary>
    /// <exception cref="FormatException">The text is no IPv4 block. <see cref="TryParse"/> answers false instead.</exception>
    public static CidrBlock Parse(string text) => TryParse(text, out var block)
        ? block
        : throw new FormatException($"'{text}' is no block of IPv4 addresses such as 10.0.0.0/16");

    /// <summary>Reads <c>10.0.0.0/16</c>: four decimal numbers without leading zeros, and a length of 0 to 32.</summary>
    public static bool TryParse(string? text, out CidrBlock block)
    {
        block = default;
        if (text?.Split('/') is not [var address, var length]
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var prefix)
            || prefix > Bits
            || !IPAddress.TryParse(address, out var parsed)
            // Readers of addresses disagree about 010.1, so only the one spelling counts.
            || parsed.ToString() != address
            || parsed.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
        {
            return false;
        }

        block = new CidrBlock(BinaryPrimitives.ReadUInt32BigEndian(parsed.GetAddressBytes()), prefix);
        return true;
    }

    /// <summary>One of the equal parts that the block can be cut into.</summary>
    /// <param name="prefixLength">The length of the parts' prefix; from this block's own to 32.</param>
    /// <param name="index">Which part, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The block has no such part.</exception>
    public CidrBlock Part(int prefixLength, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, PrefixLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, Bits);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)index, 1UL << (prefixLength - PrefixLength), nameof(index));
        return new CidrBlock((uint)(First + ((ulong)index << (Bits - prefixLength))), prefixLength);
    }

    /// <summary>Whether every address of another block is in this one.</summary>
    public bool Contains(CidrBlock other) => First <= other.First && other.End <= End;

    /// <summary>Whether some address is in both.</summary>
    public bool Overlaps(CidrBlock other) => First < other.End && other.First < End;

    /// <summary>The block as it is written: <c>10.0.0.0/16</c>.</summary>
    public override string ToString()
    {
        Span<byte> address = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(address, First);
        return string.Create(CultureInfo.InvariantCulture, $"{new IPAddress(address)}/{PrefixLength}");
    }

    private static uint Mask(int length) => length == 0 ? 0 : uint.MaxValue << (Bits - length);
}
