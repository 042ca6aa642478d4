using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Limits of one type of object: they name resources, and least, defaults and most stand in that order.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateLimitRange.</remarks>
internal sealed class LimitRangeItemRule : ITypeRule
{
    private const decimal MaxThousandths = long.MaxValue / 1000;

    private static readonly TextForm Types = new(
        static text => LabelSyntax.IsKey(text) && (text.Contains('/') || text is "Pod" or "Container" or "PersistentVolumeClaim"),
        "Pod, Container, PersistentVolumeClaim or a type with a domain such as example.com/thing");

    private static readonly string[] Fields = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"];

    // Of each pair the first may not be more than the second.
    private static readonly (string Smaller, string Larger)[] Orders =
    [
        ("min", "max"),
        ("min", "defaultRequest"),
        ("min", "default"),
        ("defaultRequest", "default"),
        ("defaultRequest", "max"),
        ("default", "max"),
    ];

    public string TypeName => "io.k8s.api.core.v1.LimitRangeItem";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "type", Types);
        var type = value.TextOf("type");
        var resources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (type == "Pod" && field is "default" or "defaultRequest")
            {
                CheckNoDefault(walk, value, field);
            }
            else
            {
                CheckNames(walk, value, field, type, resources);
            }
        }

        if (type == "PersistentVolumeClaim"
            && !walk.Options.Partial
            && value.MappingOf("min")?.ContainsKey("storage") is not true
            && value.MappingOf("max")?.ContainsKey("storage") is not true)
        {
            walk.Findings.Add(SchemaDiagnostics.ClaimLimitWithoutStorage, value);
        }

        foreach (var resource in resources)
        {
            CheckOrder(walk, value, resource, type == "Pod");
            CheckRatio(walk, value, resource);
        }
    }

    private static void CheckNoDefault(SchemaWalk walk, Mapping item, string field)
    {
        if (item.MappingOf(field) is { Count: > 0 })
        {
            Expect.NoValue(walk, item, field, "when the type is Pod");
        }
    }

    private static void CheckNames(SchemaWalk walk, Mapping item, string field, string? type, SortedSet<string> resources)
    {
        if (item.MappingOf(field) is not { } map)
        {
            return;
        }

        walk.Trail.Enter(field);
        foreach (var entry in map.Entries)
        {
            QuotaAmounts.CheckName(walk, entry, type is "Pod" or "Container" ? TextForms.ContainerResource : TextForms.LimitedResource);
            resources.Add(entry.Key);
        }

        walk.Trail.Leave();
    }

    private static void CheckOrder(SchemaWalk walk, Mapping item, string resource, bool hasNoDefaults)
    {
        foreach (var (smaller, larger) in Orders)
        {
            if (hasNoDefaults && (smaller != "min" || larger != "max"))
            {
                continue;
            }

            if (QuotaAmounts.Find(item, smaller, resource) is { } low
                && QuotaAmounts.Find(item, larger, resource) is { } high
                && low > high)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.LimitsInWrongOrder,
                    item.MappingOf(smaller)![resource]!,
                    [smaller, resource],
                    smaller,
                    Shown.Escape(resource),
                    Text(item, smaller, resource),
                    larger,
                    Text(item, larger, resource));
            }
        }

        if (!hasNoDefaults
            && !ResourceNames.IsShared(resource)
            && QuotaAmounts.Find(item, "default", resource) is { } one
            && QuotaAmounts.Find(item, "defaultRequest", resource) is { } other
            && one != other)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.DefaultsDiffer,
                item.MappingOf("defaultRequest")![resource]!,
                ["defaultRequest", resource],
                Shown.Escape(resource),
                Text(item, "default", resource),
                Text(item, "defaultRequest", resource));
        }
    }

    private static void CheckRatio(SchemaWalk walk, Mapping item, string resource)
    {
        if (QuotaAmounts.Find(item, "maxLimitRequestRatio", resource) is not { } ratio)
        {
            return;
        }

        var map = item.MappingOf("maxLimitRequestRatio")!;
        if (ratio < QuantityValue.FromInteger(1))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.BelowMinimum,
                map[resource]!,
                ["maxLimitRequestRatio", resource],
                "of at least 1",
                walk.Findings.Show(map[resource]!));
        }
        else if (QuotaAmounts.Find(item, "min", resource) is { Sign: > 0 } least
            && QuotaAmounts.Find(item, "max", resource) is { } most
            && IsMore(ratio, most, least))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.RatioOutsideLimits,
                map[resource]!,
                ["maxLimitRequestRatio", resource],
                Shown.Escape(resource),
                Text(item, "maxLimitRequestRatio", resource));
        }
    }

    // The server counts in thousandths as long as all three fit, and divides as floating point.
    private static bool IsMore(QuantityValue ratio, QuantityValue most, QuantityValue least)
    {
        if (Number(ratio) is not { } ratioNumber || Number(most) is not { } mostNumber || Number(least) is not { } leastNumber)
        {
            return false;
        }

        var inThousandths = ratioNumber < MaxThousandths && mostNumber < MaxThousandths && leastNumber < MaxThousandths;
        return inThousandths
            ? (double)decimal.Ceiling(ratioNumber * 1000) / 1000
                > (double)decimal.Ceiling(mostNumber * 1000) / (double)decimal.Ceiling(leastNumber * 1000)
            : (double)decimal.Ceiling(ratioNumber) > (double)decimal.Ceiling(mostNumber) / (double)decimal.Ceiling(leastNumber);
    }

    // Amounts that no machine has are not compared.
    private static decimal? Number(QuantityValue value) =>
        decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number < long.MaxValue
            ? number
            : null;

    private static string Text(Mapping item, string field, string resource) =>
        item.MappingOf(field)?[resource] is Scalar scalar ? Shown.Escape(scalar.Text) : "";
}
