using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Requests and limits: known names, amounts that make sense, and requests within their limits.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateResourceRequirements.</remarks>
internal static class ResourceAmounts
{
    private const string ContainerForm =
        "cpu, memory, ephemeral-storage, hugepages-<size>, or a name with a domain such as example.com/gpu";
    private const string PodForm = "cpu, memory or hugepages-<size>";

    private static readonly string[] Common = ["cpu", "memory", "ephemeral-storage"];

    /// <summary>Checks requests and limits; the trail stands at the object that has both.</summary>
    public static void Check(SchemaWalk walk, Mapping requirements, bool isPodLevel = false)
    {
        CheckAmounts(walk, requirements, "limits", isPodLevel);
        CheckAmounts(walk, requirements, "requests", isPodLevel);
        if (requirements.MappingOf("requests") is { } requests)
        {
            CheckAgainstLimits(walk, requests, requirements.MappingOf("limits"));
        }

        if (!walk.Options.Partial && HasHugePagesAlone(requirements))
        {
            walk.Findings.Add(SchemaDiagnostics.HugePagesAlone, requirements);
        }
    }

    /// <summary>Checks the names and amounts below a key; the trail stands at the object that has it.</summary>
    public static void CheckAmounts(SchemaWalk walk, Mapping owner, string key, bool isPodLevel)
    {
        if (owner.MappingOf(key) is not { } amounts)
        {
            return;
        }

        foreach (var entry in amounts.Entries)
        {
            if (!(isPodLevel ? ResourceNames.IsOfPod(entry.Key) : ResourceNames.IsOfContainer(entry.Key)))
            {
                TellName(walk, entry, key, isPodLevel);
            }
            else if (QuantityValue.TryRead(entry.Value, out var amount))
            {
                CheckAmount(walk, entry, key, amount);
            }
        }
    }

    private static void TellName(SchemaWalk walk, MappingEntry entry, string key, bool isPodLevel)
    {
        var nearest = NearestName.Find(entry.Key, isPodLevel ? Common[..2] : Common);
        walk.Findings.AddBelow(
            SchemaDiagnostics.ResourceUnknown,
            entry.Value,
            [key, entry.Key],
            Shown.Text(entry.Key),
            isPodLevel ? PodForm : ContainerForm,
            nearest is null ? "use one of them" : $"did you mean {Shown.Text(nearest)}?");
    }

    private static void CheckAmount(SchemaWalk walk, MappingEntry entry, string key, QuantityValue amount)
    {
        if (amount < QuantityValue.Zero)
        {
            walk.Findings.AddBelow(SchemaDiagnostics.NegativeQuantity, entry.Value, [key, entry.Key], Written(entry.Value));
        }
        else if (!amount.IsInteger && ResourceNames.IsExtended(entry.Key))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.FractionOfResource, entry.Value, [key, entry.Key], Shown.Escape(entry.Key), Written(entry.Value));
        }
        else if (ResourceNames.IsHugePages(entry.Key)
            && !(ResourceNames.TryPageSize(entry.Key, out var size) && amount.IsMultipleOf(size)))
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.HugePagesNotMultiple,
                entry.Value,
                [key, entry.Key],
                Shown.Escape(entry.Key["hugepages-".Length..]),
                Written(entry.Value));
        }
    }

    private static void CheckAgainstLimits(SchemaWalk walk, Mapping requests, Mapping? limits)
    {
        foreach (var entry in requests.Entries)
        {
            if (!QuantityValue.TryRead(entry.Value, out var request))
            {
                continue;
            }

            var isShared = ResourceNames.IsShared(entry.Key);
            if (limits is not null && QuantityValue.TryRead(limits[entry.Key], out var limit))
            {
                if (isShared ? request > limit : request != limit)
                {
                    walk.Findings.AddBelow(
                        isShared ? SchemaDiagnostics.RequestAboveLimit : SchemaDiagnostics.RequestNotLimit,
                        entry.Value,
                        ["requests", entry.Key],
                        Written(entry.Value),
                        Shown.Escape(entry.Key),
                        Written(limits[entry.Key]!));
                }
            }
            else if (!isShared && limits?.HasValue(entry.Key) != true && !walk.Options.Partial)
            {
                walk.Findings.AddBelow(
                    SchemaDiagnostics.LimitMissing, entry.Value, ["requests", entry.Key], Shown.Escape(entry.Key));
            }
        }
    }

    private static bool HasHugePagesAlone(Mapping requirements)
    {
        var hasHugePages = false;
        foreach (var key in (ReadOnlySpan<string>)["limits", "requests"])
        {
            if (requirements.MappingOf(key) is not { } amounts)
            {
                continue;
            }

            foreach (var entry in amounts.Entries)
            {
                if (entry.Key is "cpu" or "memory")
                {
                    return false;
                }

                hasHugePages |= ResourceNames.IsHugePages(entry.Key);
            }
        }

        return hasHugePages;
    }

    private static string Written(Node amount) => Shown.Escape(((Scalar)amount).Text);
}
