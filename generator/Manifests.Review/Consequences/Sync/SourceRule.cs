using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>An Application takes its manifests from elsewhere: what that does to objects is not in the tree.</summary>
internal sealed class SourceRule : IConsequenceRule
{
    /// <inheritdoc/>
    public string Name => "source-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/Application")
        {
            return;
        }

        if (change.Before.MappingAt("spec.source") is { } before && change.After.MappingAt("spec.source") is { } after)
        {
            Compare(before, after, change.PathAt("spec.source"), Paths.Of("spec.source"), sink);
        }

        if (change.Before.SequenceAt("spec.sources") is not { } old || change.After.SequenceAt("spec.sources") is not { } now)
        {
            TellOfForm(change, sink);
            return;
        }

        for (var at = 0; at < Math.Max(old.Count, now.Count); at++)
        {
            var path = Paths.Of("spec.sources").Index(at);
            if (at < old.Count && at < now.Count && old[at] is Mapping was && now[at] is Mapping source)
            {
                Compare(was, source, path, path, sink);
            }
            else
            {
                sink.Caution(
                    at < now.Count ? "it reads one more source" : "it reads one source less: what came from it left the tree",
                    null,
                    path);
            }
        }
    }

    private static void TellOfForm(ChangeContext change, ConsequenceSink sink)
    {
        var had = change.Before.MappingAt("spec.source") is not null;
        var has = change.After.MappingAt("spec.source") is not null;
        if (had != has)
        {
            sink.Notice(
                has ? "it reads one source instead of a list" : "it reads a list of sources instead of one",
                null,
                Paths.Of(has ? "spec.source" : "spec.sources"));
        }
    }

    private static void Compare(Mapping before, Mapping after, FieldPath at, FieldPath root, ConsequenceSink sink)
    {
        foreach (var key in new[] { "repoURL", "chart", "path" })
        {
            if (!NodeValue.Same(before.At(key), after.At(key)))
            {
                sink.Caution(
                    $"it reads other manifests: {key} is {Words.Value(after.At(key))} instead of {Words.Value(before.At(key))}; what "
                        + "is not there any more left the tree",
                    "compare both with argocd app diff", root.Key(key));
            }
        }

        if (!NodeValue.Same(before.At("targetRevision"), after.At("targetRevision")))
        {
            JudgeRevision(before, after, root.Key("targetRevision"), sink);
        }

        foreach (var key in new[] { "helm", "kustomize", "directory", "plugin" })
        {
            if (!NodeValue.Same(before.At(key), after.At(key)))
            {
                sink.Notice(
                    key == "helm" ? "the chart is rendered with other values; what that does to its objects is not in the tree"
                        : $"the source is rendered with other settings ({key}); what that does to its objects is not in the tree",
                    "compare with argocd app diff, or helm template", at.Steps.Length > root.Steps.Length ? at : root.Key(key));
            }
        }
    }

    private static void JudgeRevision(Mapping before, Mapping after, FieldPath path, ConsequenceSink sink)
    {
        var what = after.At("chart") is null ? "revision" : "chart version";
        var words = $"{what} {Words.Value(after.At("targetRevision"))} instead of {Words.Value(before.At("targetRevision"))}";
        var old = VersionText.TryParse(before.TextAt("targetRevision"));
        var now = VersionText.TryParse(after.TextAt("targetRevision"));
        if (old is null || now is null)
        {
            sink.Caution($"it follows another {words}", null, path);
        }
        else if (now.CompareNumbers(old) < 0)
        {
            sink.Caution($"it goes back to an older {words}", "see that it can read what the newer one wrote", path);
        }
        else if (now.Major > old.Major)
        {
            sink.Caution(
                $"it goes to a new major {words}",
                "read what its release notes say about upgrading; definitions may change",
                path);
        }
        else
        {
            sink.Notice($"it goes to {words}", null, path);
        }
    }
}
