namespace Manifests.Cel.Libraries;

/// <summary>Sums and differences of times, within the ranges of Go.</summary>
internal static class TimeMath
{
    public static CelValue Add(CelTimestamp time, CelDuration duration) => Shift(time, duration.Nanoseconds);

    public static CelValue Subtract(CelTimestamp time, CelDuration duration) => Shift(time, -(Int128)duration.Nanoseconds);

    public static CelValue Add(CelDuration left, CelDuration right) => Duration((Int128)left.Nanoseconds + right.Nanoseconds);

    public static CelValue Subtract(CelDuration left, CelDuration right) => Duration((Int128)left.Nanoseconds - right.Nanoseconds);

    public static CelValue Between(CelTimestamp left, CelTimestamp right) => Duration(Nanoseconds(left) - Nanoseconds(right));

    private static CelValue Duration(Int128 nanoseconds) => nanoseconds >= long.MinValue && nanoseconds <= long.MaxValue
        ? CelValue.Of(new CelDuration((long)nanoseconds))
        : CelValue.Of(CelError.DurationOverflow);

    private static CelValue Shift(CelTimestamp time, Int128 nanoseconds)
    {
        var total = Nanoseconds(time) + nanoseconds;
        var seconds = total / CelDuration.PerSecond;
        var rest = total % CelDuration.PerSecond;
        var moved = rest < 0
            ? new CelTimestamp((long)seconds - 1, (int)(rest + CelDuration.PerSecond))
            : new CelTimestamp((long)seconds, (int)rest);
        return moved.IsInRange ? CelValue.Of(moved) : CelValue.Of(CelError.TimestampOverflow);
    }

    private static Int128 Nanoseconds(CelTimestamp time) => ((Int128)time.Seconds * CelDuration.PerSecond) + time.Nanoseconds;
}
