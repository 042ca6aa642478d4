using System.Net;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Who traffic comes from or goes to, in a rule of a NetworkPolicy.</summary>
/// <param name="Content">The peer; <see langword="null"/> for anybody.</param>
internal sealed record NetworkPeer(Mapping? Content)
{
    /// <summary>Whether it is anybody, in the cluster and outside.</summary>
    public bool IsAnybody =>
        Content is null || (Block is { } block && (block.TextAt("cidr")?.EndsWith("/0", StringComparison.Ordinal) ?? false)
        && block.SequenceAt("except") is not { Count: > 0 });

    private Mapping? Block => Content.MappingAt("ipBlock");

    /// <summary>The words for people.</summary>
    public string Told => IsAnybody ? "anybody"
        : Block is { } block ? $"the addresses {Words.Quote(block.TextAt("cidr"))}{Exceptions(block)}"
        : Content.MappingAt("namespaceSelector") is { } scope
            ? $"pods {Selected(Content.MappingAt("podSelector"))}of {(scope.Count == 0 ? "every namespace" : "namespaces with " + Selector(scope))}"
        : $"pods {Selected(Content.MappingAt("podSelector"))}of the namespace";

    /// <summary>Whether everybody of another peer is in this one.</summary>
    public bool Covers(NetworkPeer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsAnybody)
        {
            return true;
        }

        if (other.Content is null)
        {
            return false;
        }

        if (Content!.ValueEquals(other.Content))
        {
            return true;
        }

        return Block is { } mine ? other.Block is { } theirs && CoversBlock(mine, theirs) : CoversPods(Content!, other.Content);
    }

    // An empty selector is everything; of others, one with fewer labels selects more.
    private static bool CoversPods(Mapping mine, Mapping theirs)
    {
        if (theirs.At("ipBlock") is not null || (mine.At("namespaceSelector") is null) != (theirs.At("namespaceSelector") is null))
        {
            return false;
        }

        return CoversSelector(mine.MappingAt("namespaceSelector"), theirs.MappingAt("namespaceSelector"))
            && CoversSelector(mine.MappingAt("podSelector"), theirs.MappingAt("podSelector"));
    }

    /// <summary>Whether a label selector selects all that another one does. An absent one selects everything.</summary>
    public static bool CoversSelector(Mapping? mine, Mapping? theirs)
    {
        var labels = theirs.MappingAt("matchLabels");
        var expressions = theirs.SequenceAt("matchExpressions");
        return (mine.MappingAt("matchLabels") ?? []).All(label => NodeValue.Same(label.Value, labels?[label.Key]))
            && (mine.SequenceAt("matchExpressions") ?? []).All(expression => expressions?.Any(expression.ValueEquals) == true);
    }

    private static bool CoversBlock(Mapping mine, Mapping theirs)
    {
        if (!IPNetwork.TryParse(mine.TextAt("cidr"), out var wide) || !IPNetwork.TryParse(theirs.TextAt("cidr"), out var narrow)
            || wide.PrefixLength > narrow.PrefixLength || !wide.Contains(narrow.BaseAddress))
        {
            return false;
        }

        // What is taken out of this one has to be out of the other one as well.
        var excluded = theirs.TextsAt("except");
        return mine.TextsAt("except").All(except => excluded.Contains(except)
            || (IPNetwork.TryParse(except, out var hole) && !hole.Contains(narrow.BaseAddress) && !narrow.Contains(hole.BaseAddress)));
    }

    private static string Exceptions(Mapping block) => block.TextsAt("except") is { Count: > 0 } some ? " except " + Words.Names(some) : "";

    private static string Selected(Mapping? pods) => pods is null || pods.Count == 0 ? "" : $"with {Selector(pods)} ";

    private static string Selector(Mapping selector)
    {
        var labels = (selector.MappingAt("matchLabels") ?? []).Select(static label => $"{label.Key}={(label.Value as Scalar)?.Text}");
        var expressions = selector.MappingsAt("matchExpressions").Select(static expression =>
            $"{expression.TextAt("key")} {expression.TextAt("operator")} {string.Join(',', expression.TextsAt("values"))}".TrimEnd());
        return Words.Names(labels.Concat(expressions));
    }
}
