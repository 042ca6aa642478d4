using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>
/// The schedules of CronJobs: minute, hour, day of month, month and day of week, or a word such as <c>@daily</c>. Sunday is 0, and
/// 7 is no day.
/// </summary>
/// <remarks>Source: robfig/cron v3, ParseStandard.</remarks>
public static class CronSchedule
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly string[] Words = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

    private static readonly Field[] Fields =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of month", 1, 31, []),
        new("month", 1, 12, Months),
        new("day of week", 0, 6, Days),
    ];

    /// <summary>What is wrong with a schedule, and what to do; <see langword="null"/> when nothing is.</summary>
    public static string? Problem(string schedule)
    {
        if (schedule.StartsWith('@'))
        {
            return WordProblem(schedule);
        }

        var parts = schedule.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != Fields.Length)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"it has {parts.Length} of the 5 fields minute, hour, day of month, month and day of week; write all five");
        }

        for (var index = 0; index < parts.Length; index++)
        {
            if (FieldProblem(parts[index], Fields[index]) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? WordProblem(string schedule)
    {
        const string every = "@every ";
        if (Words.Contains(schedule)
            || (schedule.StartsWith(every, StringComparison.Ordinal) && DurationFormat.IsGoDuration(schedule.AsSpan(every.Length))))
        {
            return null;
        }

        return $"the word is unknown; use one of {Shown.Join(Words, "or")}, or @every with a duration such as 1h30m";
    }

    private static string? FieldProblem(string text, Field field)
    {
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsRange(part, field))
            {
                return Describe(part, field);
            }
        }

        return null;
    }

    private static string Describe(string part, Field field)
    {
        var names = field.Names.Length == 0 ? "" : $", {field.Names[0]} to {field.Names[^1]}";
        var sunday = field.Names == Days && part.Contains('7', StringComparison.Ordinal) ? ", where Sunday is 0" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the {field.Name} {Shown.Text(part)} is not valid; "
            + $"expected {field.Smallest} to {field.Largest}{names}, '*', a range or a step{sunday}");
    }

    // One number or name, a range of two, or everything; then perhaps a step.
    private static bool IsRange(string text, Field field)
    {
        var steps = text.Split('/');
        var limits = steps[0].Split('-');
        var isAll = limits[0] is "*" or "?";
        var first = field.Smallest;
        var last = field.Largest;
        if (!isAll)
        {
            if (limits.Length > 2 || !TryRead(limits[0], field, out first) || !TryRead(limits[^1], field, out last))
            {
                return false;
            }

            last = limits.Length == 1 && steps.Length == 2 ? field.Largest : last;
        }

        return steps.Length <= 2
            && (steps.Length == 1 || (TryReadNumber(steps[1], out var step) && step > 0))
            && first >= field.Smallest
            && last <= field.Largest
            && first <= last;
    }

    private static bool TryRead(string text, Field field, out int value)
    {
        var name = Array.FindIndex(field.Names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        value = field.Smallest + name;
        return name >= 0 || TryReadNumber(text, out value);
    }

    private static bool TryReadNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= 0;

    private sealed record Field(string Name, int Smallest, int Largest, string[] Names);
}
