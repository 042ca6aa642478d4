using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A container may use less than before, or asks for more.</summary>
/// <remarks>Source: Kubernetes documentation, <c>manage-resources-containers</c> and <c>pod-qos</c>.</remarks>
internal sealed class ContainerResourcesRule : IConsequenceRule
{
    private static readonly string[] Guaranteed = ["cpu", "memory"];

    /// <inheritdoc/>
    public string Name => "resources-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || PodTemplate.Of(change.Before) is not { } before || PodTemplate.Of(change.After) is not { } after)
        {
            return;
        }

        var old = new Dictionary<string, Mapping>(StringComparer.Ordinal);
        foreach (var (container, list) in before.Containers)
        {
            old.TryAdd($"{list}/{container.TextAt("name")}", container);
        }

        foreach (var (container, list) in after.Containers)
        {
            if (old.TryGetValue($"{list}/{container.TextAt("name")}", out var was)
                && !NodeValue.Same(was.At("resources"), container.At("resources")))
            {
                JudgeContainer(was, container, field => after.PathOf(list, container, field), sink);
            }
        }
    }

    private static void JudgeContainer(Mapping before, Mapping after, Func<string, FieldPath> path, ConsequenceSink sink)
    {
        var name = $"container {Words.Quote(after.TextAt("name"))}";
        JudgeMemoryLimit(name, before, after, path, sink);
        JudgeCpuLimit(name, before, after, path, sink);
        JudgeRequests(name, before, after, path, sink);
        if (IsGuaranteed(before) && !IsGuaranteed(after))
        {
            sink.Caution(
                $"{name} asks for less than it may use: the pod is no longer Guaranteed, and is evicted sooner when its node runs short",
                null,
                path("resources"));
        }
    }

    private static void JudgeMemoryLimit(string name, Mapping before, Mapping after, Func<string, FieldPath> path, ConsequenceSink sink)
    {
        const string shape = "resources.limits.memory";
        var was = before.QuantityAt(shape);
        if (after.QuantityAt(shape) is not { } now)
        {
            if (was is not null)
            {
                sink.Caution($"{name} has no memory limit any more, and may use up its node", null, path("resources.limits"));
            }
        }
        else if (before.QuantityAt("resources.requests.memory") is { } asked && now < asked)
        {
            sink.Danger(
                $"{name} may use at most {after.TextAt(shape)} of memory, less than the "
                    + $"{before.TextAt("resources.requests.memory")} that it asked for so far: it is killed when it uses as much as "
                    + "before",
                "look at what it uses first (kubectl top pod)", path(shape));
        }
        else if (was is { } limit && now < limit)
        {
            sink.Caution(
                $"{name} may use at most {after.TextAt(shape)} of memory instead of {before.TextAt(shape)}, and is killed when "
                    + "it uses more",
                "look at what it uses first (kubectl top pod)", path(shape));
        }
    }

    private static void JudgeCpuLimit(string name, Mapping before, Mapping after, Func<string, FieldPath> path, ConsequenceSink sink)
    {
        const string shape = "resources.limits.cpu";
        if (after.QuantityAt(shape) is { } now && !(before.QuantityAt(shape) <= now))
        {
            sink.Caution(
                $"{name} may use at most {after.TextAt(shape)} CPU instead of {before.TextAt(shape) ?? "as much as there is"}, "
                    + "and is slowed down when it needs more",
                null, path(shape));
        }
    }

    private static void JudgeRequests(string name, Mapping before, Mapping after, Func<string, FieldPath> path, ConsequenceSink sink)
    {
        foreach (var (resource, was, now) in Both(before.MappingAt("resources.requests"), after.MappingAt("resources.requests")))
        {
            var at = path("resources.requests").Key(resource);
            if (!QuantityValue.TryRead(now, out var asks))
            {
                sink.Caution($"{name} asks for no {resource} any more: it is placed without regard to what it needs", null, at);
            }
            else if (!QuantityValue.TryRead(was, out var asked) || asks > asked)
            {
                sink.Notice(
                    $"{name} asks for {Amount(now)} of {resource} instead of {Amount(was)}: pods wait when no node has that much left",
                    null,
                    at);
            }
            else if (asks < asked)
            {
                sink.Caution(
                    $"{name} asks for {Amount(now)} of {resource} instead of {Amount(was)}: more pods share a node, and get less "
                        + "when it is full",
                    null,
                    at);
            }
        }
    }

    private static IEnumerable<(string Resource, Node? Before, Node? After)> Both(Mapping? before, Mapping? after)
    {
        foreach (var entry in before ?? [])
        {
            yield return (entry.Key, entry.Value, after?[entry.Key]);
        }

        foreach (var entry in after ?? [])
        {
            if (before?.ContainsKey(entry.Key) != true)
            {
                yield return (entry.Key, null, entry.Value);
            }
        }
    }

    private static string Amount(Node? node) => (node as Scalar)?.Text ?? "nothing";

    // Requests that are not said are those of the limits.
    private static bool IsGuaranteed(Mapping container) => Guaranteed.All(resource =>
        container.QuantityAt("resources.limits." + resource) is { } limit
        && (container.QuantityAt("resources.requests." + resource) is not { } request || request == limit));
}
