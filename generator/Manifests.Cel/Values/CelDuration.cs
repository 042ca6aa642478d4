namespace Manifests.Cel;

/// <summary>A length of time, of Go's range: about 292 years either way.</summary>
/// <param name="Nanoseconds">The whole length; negative is backwards.</param>
public readonly record struct CelDuration(long Nanoseconds) : IComparable<CelDuration>
{
    internal const long PerSecond = 1_000_000_000;

    /// <inheritdoc/>
    public int CompareTo(CelDuration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Whether one is shorter than the other.</summary>
    public static bool operator <(CelDuration left, CelDuration right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is longer than the other.</summary>
    public static bool operator >(CelDuration left, CelDuration right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not longer than the other.</summary>
    public static bool operator <=(CelDuration left, CelDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not shorter than the other.</summary>
    public static bool operator >=(CelDuration left, CelDuration right) => left.CompareTo(right) >= 0;

    /// <summary>Seconds with as many decimals as needed, such as <c>1.5s</c>.</summary>
    public override string ToString() => DurationText.Write(this);

    /// <summary>Reads Go's form, such as <c>1h30m</c> or <c>-1.5s</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CelDuration duration) => DurationText.TryParse(text, out duration);
}
