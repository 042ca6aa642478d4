using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>ArgoCD syncs an Application in another manner than before.</summary>
/// <remarks>Source: ArgoCD <c>docs/user-guide/auto_sync.md</c> and <c>sync-options.md</c>.</remarks>
internal sealed class SyncPolicyRule : IConsequenceRule
{
    private static readonly Dictionary<string, (ConsequenceSeverity Severity, string Words)> Added = new(StringComparer.Ordinal)
    {
        ["Replace=true"] = (
            ConsequenceSeverity.Danger, "objects are written whole instead of merged: what others set in them is lost with each sync"),
        ["Prune=false"] = (ConsequenceSeverity.Notice, "what leaves the tree stays in the cluster"),
        ["Validate=false"] = (ConsequenceSeverity.Caution, "objects are no longer validated before they are applied"),
        ["ServerSideApply=true"] = (
            ConsequenceSeverity.Caution, "the server merges from now on: fields that another manager owns are taken over"),
        ["FailOnSharedResource=true"] = (ConsequenceSeverity.Caution, "the sync fails when another Application owns one of the objects"),
        ["ApplyOutOfSyncOnly=true"] = (ConsequenceSeverity.Notice, "only objects that differ are applied"),
        ["CreateNamespace=true"] = (ConsequenceSeverity.Notice, "the namespace is made when it is missing"),
        ["PruneLast=true"] = (ConsequenceSeverity.Notice, "objects are deleted last, after all others are healthy"),
        ["SkipDryRunOnMissingResource=true"] = (ConsequenceSeverity.Notice, "the sync goes on when the kind of an object is not known yet"),
        ["RespectIgnoreDifferences=true"] = (ConsequenceSeverity.Notice, "fields of ignoreDifferences are not written by a sync any more"),
    };

    private static readonly Dictionary<string, (ConsequenceSeverity Severity, string Words)> Removed = new(StringComparer.Ordinal)
    {
        ["CreateNamespace=true"] = (
            ConsequenceSeverity.Caution, "the namespace is no longer made when it is missing, and the first sync fails then"),
        ["ServerSideApply=true"] = (
            ConsequenceSeverity.Caution,
            "the client merges from now on: large objects may be refused, and fields of others are left as they are"),
        ["PruneLast=true"] = (ConsequenceSeverity.Caution, "objects are deleted in the middle of a sync, before others are healthy"),
        ["RespectIgnoreDifferences=true"] = (ConsequenceSeverity.Caution, "a sync writes the fields of ignoreDifferences again"),
        ["SkipDryRunOnMissingResource=true"] = (ConsequenceSeverity.Caution, "the sync fails when the kind of an object is not known yet"),
        ["Replace=true"] = (ConsequenceSeverity.Notice, "objects are merged instead of written whole"),
        ["Validate=false"] = (ConsequenceSeverity.Notice, "objects are validated before they are applied"),
        ["FailOnSharedResource=true"] = (ConsequenceSeverity.Caution, "the sync takes over objects that another Application owns"),
    };

    /// <inheritdoc/>
    public string Name => "sync-policy-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "argoproj.io/Application")
        {
            return;
        }

        var before = new OwningApplication("", change.Before!);
        var after = new OwningApplication("", change.After!);
        JudgeAutomation(change, before, after, sink);
        JudgeOptions(before.SyncPolicy, after.SyncPolicy, change.PathAt("spec.syncPolicy.syncOptions"), sink);
    }

    private static void JudgeAutomation(ChangeContext change, OwningApplication before, OwningApplication after, ConsequenceSink sink)
    {
        var path = change.PathAt("spec.syncPolicy.automated");
        if (before.IsAutomated != after.IsAutomated)
        {
            sink.Caution(
                after.IsAutomated
                    ? "ArgoCD syncs by itself from now on: everything that differs is applied at once"
                    : "ArgoCD no longer syncs by itself: changes of the tree wait until somebody syncs", null, path);
        }

        if (before.Prunes != after.Prunes)
        {
            sink.Add(
                after.Prunes ? ConsequenceSeverity.Caution : ConsequenceSeverity.Notice,
                after.Prunes
                    ? "ArgoCD deletes by itself what is no longer in the tree, also what left it before this change"
                    : "ArgoCD no longer deletes by itself what leaves the tree",
                after.Prunes ? "look at what is marked for pruning first (argocd app diff)" : null,
                path);
        }

        if (Heals(before) != Heals(after))
        {
            sink.Add(
                Heals(after) ? ConsequenceSeverity.Caution : ConsequenceSeverity.Notice,
                Heals(after) ? "ArgoCD undoes changes that were made in the cluster by hand"
                    : "ArgoCD no longer undoes changes made in the cluster by hand",
                null,
                path);
        }
    }

    private static bool Heals(OwningApplication application) =>
        application.IsAutomated && application.SyncPolicy.FlagAt("automated.selfHeal") == true;

    private static void JudgeOptions(Mapping? before, Mapping? after, FieldPath path, ConsequenceSink sink)
    {
        var old = before.TextsAt("syncOptions");
        var now = after.TextsAt("syncOptions");
        foreach (var option in now.Except(old))
        {
            var (severity, words) = Added.GetValueOrDefault(option, (ConsequenceSeverity.Notice, "the sync has one more option"));
            sink.Add(severity, $"{words} ({option})", null, path);
        }

        foreach (var option in old.Except(now))
        {
            var (severity, words) = Removed.GetValueOrDefault(option, (ConsequenceSeverity.Notice, "the sync has one option less"));
            sink.Add(severity, $"{words} (no more {option})", null, path);
        }
    }
}
