using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A range of addresses as a value of expressions; it keeps bits behind the prefix.</summary>
internal sealed class CidrOpaque(IpAddress address, int prefixLength) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("net.CIDR");

    /// <summary>The address in front of the slash.</summary>
    public IpAddress Address { get; } = address;

    /// <summary>How many leading bits the addresses of the range share.</summary>
    public int PrefixLength { get; } = prefixLength;

    /// <summary>The same range without bits behind the prefix.</summary>
    public CidrOpaque Masked => new(Address.Masked(PrefixLength), PrefixLength);

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) =>
        other is CidrOpaque cidr && cidr.PrefixLength == PrefixLength && cidr.Address == Address;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Address, PrefixLength);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Address}/{PrefixLength}");

    /// <summary>Whether an address is in the range.</summary>
    public bool Contains(IpAddress other) =>
        other.IsV4 == Address.IsV4 && other.Masked(PrefixLength) == Address.Masked(PrefixLength);

    /// <summary>Whether every address of another range is in this one.</summary>
    public bool Contains(CidrOpaque other) => other.PrefixLength >= PrefixLength && Contains(other.Address);

    /// <summary>Reads a range: an address, a slash and a number without leading zeros.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CidrOpaque? cidr)
    {
        cidr = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !IpOpaque.TryParse(text[..slash], out var address) || !IsLength(text.AsSpan(slash + 1), address.Length, out var length))
        {
            return false;
        }

        cidr = new CidrOpaque(address, length);
        return true;
    }

    private static bool IsLength(ReadOnlySpan<char> digits, int most, out int length)
    {
        length = 0;
        return digits.Length is > 0 and <= 3
            && (digits.Length == 1 || digits[0] != '0')
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out length)
            && length <= most;
    }
}
