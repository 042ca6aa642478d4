using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A semantic version as a value of expressions; what stands behind a plus sign does not tell versions apart.</summary>
internal sealed class SemverOpaque(SemanticVersion value) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("kubernetes.Semver");

    /// <summary>The version.</summary>
    public SemanticVersion Value { get; } = value;

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) => other is SemverOpaque semver && semver.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
