using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A sleep in a container's life ends before the pod's time to stop is over.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateSleepAction.</remarks>
internal sealed class SleepRule : ITypeRule
{
    private const long DefaultGracePeriodSeconds = 30;

    private static readonly KubernetesVersion ZeroAllowed = new(1, 33);

    private static readonly string[] Handlers = ["postStart", "preStop"];

    public string TypeName => PodSpecs.TypeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        var grace = value.HasValue("terminationGracePeriodSeconds")
            ? value.Int64Of("terminationGracePeriodSeconds")
            : DefaultGracePeriodSeconds;
        if (grace is null)
        {
            return;
        }

        foreach (var container in new PodContainers(value))
        {
            foreach (var handler in Handlers)
            {
                CheckHandler(walk, container, handler, grace.Value);
            }
        }
    }

    private static void CheckHandler(SchemaWalk walk, PodContainer container, string handler, long grace)
    {
        if (container.Value.MappingOf("lifecycle")?.MappingOf(handler)?.MappingOf("sleep") is not { } sleep
            || sleep.Int64Of("seconds") is not { } seconds)
        {
            return;
        }

        var least = walk.Version >= ZeroAllowed ? 0 : 1;
        if (seconds < least || seconds > grace)
        {
            walk.Findings.AddBelow(
                SchemaDiagnostics.SleepOutOfRange,
                sleep["seconds"]!,
                [container.List, container.Index, "lifecycle", handler, "sleep", "seconds"],
                least.ToString(CultureInfo.InvariantCulture),
                grace,
                seconds);
        }
    }
}
