using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A URL as a value of expressions.</summary>
internal sealed class UrlOpaque(RequestUrl value) : CelOpaque
{
    /// <summary>The type that expressions name.</summary>
    public static CelType CelType { get; } = CelType.Opaque("kubernetes.URL");

    /// <summary>The URL.</summary>
    public RequestUrl Value { get; } = value;

    /// <inheritdoc/>
    public override CelType Type => CelType;

    /// <inheritdoc/>
    public override bool IsEqualTo(CelOpaque other) => other is UrlOpaque url && url.Value.Text == Value.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value.Text);

    /// <inheritdoc/>
    public override string ToString() => Value.Text;
}
