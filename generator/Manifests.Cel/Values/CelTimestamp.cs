namespace Manifests.Cel;

/// <summary>A point in time, from the year 1 to the year 9999.</summary>
/// <param name="Seconds">Whole seconds since 1970-01-01T00:00:00Z, rounded down; from -62,135,596,800 to 253,402,300,799.</param>
/// <param name="Nanoseconds">What is to be added, from 0 to 999,999,999.</param>
public readonly record struct CelTimestamp(long Seconds, int Nanoseconds) : IComparable<CelTimestamp>
{
    internal const long MinSeconds = -62_135_596_800;
    internal const long MaxSeconds = 253_402_300_799;

    /// <summary>Whether the year is from 1 to 9999.</summary>
    public bool IsInRange => Seconds is >= MinSeconds and <= MaxSeconds;

    /// <inheritdoc/>
    public int CompareTo(CelTimestamp other) =>
        Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not after the other.</summary>
    public static bool operator <=(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not before the other.</summary>
    public static bool operator >=(CelTimestamp left, CelTimestamp right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => TimestampText.Write(this);

    /// <summary>Reads RFC 3339, such as <c>2026-01-02T03:04:05.678Z</c>, as Go's <c>time.Parse</c> does.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CelTimestamp timestamp) => TimestampText.TryParse(text, out timestamp);
}
