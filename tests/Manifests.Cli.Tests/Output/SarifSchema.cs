using System.Text.Json;
using System.Text.RegularExpressions;

namespace Manifests.Cli.Tests.Output;

/// <summary>
/// What SARIF 2.1.0 asks of the parts that we write, in our own words: required properties, their types, allowed values, and that there are no
/// others. Source: OASIS, SARIF 2.1.0, sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.20 (invocation), 3.27 (result), 3.29 (physical location),
/// 3.30 (region), 3.33 (logical location), 3.49 (rule).
/// </summary>
internal static partial class SarifSchema
{
    private static readonly string[] ColumnKinds = ["utf16CodeUnits", "unicodeCodePoints"];
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static void Check(string log)
    {
        using var document = JsonDocument.Parse(log);
        var root = document.RootElement;
        Properties(root, ["version", "runs"], ["$schema"]);
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        Assert.All(root.GetProperty("runs").EnumerateArray(), CheckRun);
    }

    private static void CheckRun(JsonElement run)
    {
        Properties(run, ["tool", "results"], ["invocations", "columnKind"]);
        Assert.Contains(run.GetProperty("columnKind").GetString(), ColumnKinds);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Properties(driver, ["name"], ["version", "rules"]);
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.All(rules, CheckRule);
        Assert.Equal(rules.Length, rules.Select(static rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
        {
            Properties(invocation, ["executionSuccessful"], ["exitCode"]);
        }

        Assert.All(run.GetProperty("results").EnumerateArray(), result => CheckResult(result, rules));
    }

    private static void CheckRule(JsonElement rule)
    {
        Properties(rule, ["id"], ["shortDescription", "defaultConfiguration"]);
        CheckMessage(rule.GetProperty("shortDescription"));
        Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
    }

    private static void CheckResult(JsonElement result, JsonElement[] rules)
    {
        Properties(result, ["message"], ["ruleId", "ruleIndex", "level", "locations", "relatedLocations"]);
        CheckMessage(result.GetProperty("message"));
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        foreach (var location in result.GetProperty("locations").EnumerateArray())
        {
            Properties(location, [], ["physicalLocation", "logicalLocations"]);
            CheckPlace(location.GetProperty("physicalLocation"));
        }
    }

    private static void CheckPlace(JsonElement place)
    {
        Properties(place, ["artifactLocation"], ["region"]);
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Matches(UriReference(), uri);
        if (place.TryGetProperty("region", out var region))
        {
            Properties(region, ["startLine"], ["startColumn"]);
            Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
            Assert.True(!region.TryGetProperty("startColumn", out var column) || column.GetInt32() >= 1);
        }
    }

    private static void CheckMessage(JsonElement message)
    {
        Properties(message, ["text"], []);
        Assert.NotEqual("", message.GetProperty("text").GetString());
    }

    private static void Properties(JsonElement element, string[] required, string[] optional)
    {
        Assert.Equal(JsonValueKind.Object, element.ValueKind);
        var names = element.EnumerateObject().Select(static property => property.Name).ToArray();
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(optional));
    }

    [GeneratedRegex("^(file://)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$")]
    private static partial Regex UriReference();
}
