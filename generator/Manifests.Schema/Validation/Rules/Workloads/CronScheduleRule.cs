using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The schedule of a CronJob and its time zone.</summary>
/// <remarks>Source: <c>pkg/apis/batch/validation</c>, validateScheduleFormat, validateTimeZone.</remarks>
internal sealed class CronScheduleRule : ITypeRule
{
    public string TypeName => "io.k8s.api.batch.v1.CronJobSpec";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("schedule") is { Length: > 0 } schedule)
        {
            CheckSchedule(walk, value["schedule"]!, schedule);
        }

        if (value.TextOf("timeZone") is { Length: > 0 } zone && !TimeZoneNames.Contains(zone))
        {
            var nearest = NearestName.Find(zone, TimeZoneNames.All);
            walk.Findings.AddBelow(
                SchemaDiagnostics.TimeZoneUnknown,
                value["timeZone"]!,
                ["timeZone"],
                Shown.Text(zone),
                nearest is null ? "write a name such as Europe/Berlin or Etc/UTC" : $"did you mean {Shown.Text(nearest)}?");
        }
    }

    private static void CheckSchedule(SchemaWalk walk, Node at, string schedule)
    {
        if (schedule.Contains("TZ", StringComparison.Ordinal))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.TimeZoneInSchedule, at, ["schedule"], Shown.Text(schedule));
        }
        else if (CronSchedule.Problem(schedule) is { } problem)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadSchedule, at, ["schedule"], Shown.Text(schedule), problem);
        }
    }
}
