using System.Collections.Immutable;

namespace Manifests.Cel.Libraries;

/// <summary>The parts of times: <c>getFullYear</c>, <c>getHours</c> and so on, in UTC or in a zone.</summary>
internal static class TimeFunctions
{
    public static ImmutableArray<CelFunction> All { get; } =
    [
        Of("getFullYear", "timestamp_to_year", static time => time.Year),
        Of("getMonth", "timestamp_to_month", static time => time.Month - 1),
        Of("getDayOfYear", "timestamp_to_day_of_year", static time => time.DayOfYear - 1),
        Of("getDayOfMonth", "timestamp_to_day_of_month", static time => time.Day - 1),
        Of("getDate", "timestamp_to_day_of_month_1_based", static time => time.Day),
        Of("getDayOfWeek", "timestamp_to_day_of_week", static time => (int)time.DayOfWeek),
        Of("getHours", "timestamp_to_hours", static time => time.Hour, "duration_to_hours", 3_600 * CelDuration.PerSecond),
        Of("getMinutes", "timestamp_to_minutes", static time => time.Minute, "duration_to_minutes", 60 * CelDuration.PerSecond),
        Of("getSeconds", "timestamp_to_seconds", static time => time.Second, "duration_to_seconds", CelDuration.PerSecond),
        Of(
            "getMilliseconds",
            "timestamp_to_milliseconds",
            static time => time.Millisecond,
            "duration_to_milliseconds",
            CelDuration.PerSecond / 1000),
    ];

    private static CelFunction Of(string name, string id, Func<DateTime, int> part, string? durationId = null, long nanoseconds = 1)
    {
        var inUtc = CelOverload.Member(
            id,
            [CelType.Timestamp],
            CelType.Int,
            time => CelValue.Of((long)part(TimeZones.InUtc(time.AsTimestamp))));
        var inZone = CelOverload.Member(
            $"{id}_with_tz",
            [CelType.Timestamp, CelType.String],
            CelType.Int,
            (time, zone) => TimeZones.TryIn(time.AsTimestamp, zone.AsText, out var local)
                ? CelValue.Of((long)part(local))
                : CelValue.Of(CelError.Invalid($"'{zone.AsText}' is not a time zone such as Europe/Berlin or +01:00")));
        return durationId is null
            ? new CelFunction(name, inUtc, inZone)
            : new CelFunction(
                name,
                inUtc,
                inZone,
                CelOverload.Member(
                    durationId,
                    [CelType.Duration],
                    CelType.Int,
                    length => CelValue.Of(length.AsDuration.Nanoseconds / nanoseconds)));
    }
}
