using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>The Applications of an AppProject may do more or less than before.</summary>
/// <remarks>Source: ArgoCD <c>docs/user-guide/projects.md</c>.</remarks>
internal sealed class ProjectRule : IConsequenceRule
{
    private static readonly (string Shape, string Words)[] Allowed =
    [
        ("spec.sourceRepos", "manifests from"),
        ("spec.destinations", "objects in"),
        ("spec.clusterResourceWhitelist", "objects of the whole cluster of kind"),
        ("spec.namespaceResourceWhitelist", "objects of kind"),
        ("spec.sourceNamespaces", "Applications in the namespace"),
    ];

    private static readonly (string Shape, string Words)[] Denied =
    [
        ("spec.clusterResourceBlacklist", "objects of the whole cluster of kind"),
        ("spec.namespaceResourceBlacklist", "objects of kind"),
    ];

    /// <inheritdoc/>
    public string Name => "project-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/AppProject")
        {
            return;
        }

        foreach (var (shape, words) in Allowed)
        {
            Compare(change, shape, words, sink);
        }

        foreach (var (shape, words) in Denied)
        {
            var freed = Beyond(Items(change.Before, shape), Items(change.After, shape));
            if (freed.Count > 0)
            {
                sink.Danger($"its Applications may make more: {words} {Told(freed)} are no longer denied", null, change.PathAt(shape));
            }
        }

        if (change.Before.SequenceAt("spec.signatureKeys") is { Count: > 0 }
            && change.After.SequenceAt("spec.signatureKeys") is not { Count: > 0 })
        {
            sink.Danger("commits need no signature any more to be synced", "keep spec.signatureKeys", change.PathAt("spec.signatureKeys"));
        }

        if (change.Differs("spec.roles"))
        {
            sink.Caution("who may do what with its Applications differs", null, change.PathAt("spec.roles"));
        }
    }

    private static void Compare(ChangeContext change, string shape, string words, ConsequenceSink sink)
    {
        var before = Items(change.Before, shape);
        var after = Items(change.After, shape);
        var path = change.PathAt(shape);
        var gained = Beyond(after, before);
        var lost = Beyond(before, after);

        // An absent list of kinds in namespaces lets in all of them.
        var isOpen = shape == "spec.namespaceResourceWhitelist";
        if (isOpen && before.Count == 0 && after.Count > 0)
        {
            sink.Caution($"its Applications may make less: only {words} {Told(after)}", null, path);
            return;
        }

        if (isOpen && after.Count == 0 && before.Count > 0)
        {
            sink.Danger("its Applications may make more: objects of every kind in namespaces", null, path);
            return;
        }

        if (gained.Count > 0)
        {
            var isAnything = gained.Exists(static item => item.Contains('*', StringComparison.Ordinal));
            sink.Add(
                isAnything ? ConsequenceSeverity.Danger : ConsequenceSeverity.Caution,
                $"its Applications may use or make more: {words} {Told(gained)}", isAnything ? "name what is needed" : null, path);
        }

        if (lost.Count > 0)
        {
            sink.Caution(
                $"its Applications may use or make less: no more {words} {Told(lost)}; those that do can be synced no more",
                null,
                path);
        }
    }

    // The core group has no name.
    private static string Told(List<string> items) => Words.Names(items.Select(static item => item.TrimStart('/')));

    private static List<string> Beyond(List<string> some, List<string> others) =>
        [.. some.Where(one => !others.Exists(other => Glob.Covers(other, one)))];

    private static List<string> Items(Mapping? project, string shape) =>
        [.. (project.SequenceAt(shape) ?? []).Select(static item => item switch
    {
        Scalar scalar => scalar.Text,
        Mapping map when map.ContainsKey("kind") => $"{map.TextAt("group")}/{map.TextAt("kind")}",
        Mapping map => $"{map.TextAt("namespace") ?? "*"} of {map.TextAt("name") ?? map.TextAt("server") ?? "*"}",
        _ => "",
    }).Distinct(StringComparer.Ordinal)];
}
