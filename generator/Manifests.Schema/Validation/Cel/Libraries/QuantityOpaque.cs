using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A quantity as a value of expressions.</summary>
internal sealed class QuantityOpaque(QuantityValue value) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("kubernetes.Quantity");

    /// <summary>The amount.</summary>
    public QuantityValue Value { get; } = value;

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) => other is QuantityOpaque quantity && quantity.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
