using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>An address as a value of expressions.</summary>
internal sealed class IpOpaque(IpAddress value) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("net.IP");

    /// <summary>The address.</summary>
    public IpAddress Value { get; } = value;

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) => other is IpOpaque ip && ip.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    /// <summary>Reads an address; only one way to write an address is taken for IPv4 and no mix of the two families.</summary>
    public static bool TryParse(string text, out IpAddress address) => IpAddress.TryParse(text, out address) && !address.IsAmbiguous;
}
