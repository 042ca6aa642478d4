namespace Manifests.Cel;

/// <summary>A value that may be absent: what <c>optional.of(x)</c> and <c>map.?key</c> give.</summary>
public sealed class CelOptional
{
    private CelOptional(bool hasValue, CelValue value)
    {
        HasValue = hasValue;
        Value = value;
    }

    internal static CelOptional None { get; } = new(false, default);

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value; <c>null</c> when there is none.</summary>
    public CelValue Value { get; }

    internal static CelOptional Of(CelValue value) => new(true, value);
}
