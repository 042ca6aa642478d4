using System.Globalization;

namespace Manifests.Review.Consequences;

/// <summary>An object is applied earlier or later than before, or becomes a hook.</summary>
/// <remarks>Source: ArgoCD <c>docs/user-guide/sync-waves.md</c>.</remarks>
internal sealed class WaveRule : IConsequenceRule
{
    private const string Wave = "argocd.argoproj.io/sync-wave";
    private const string Hook = "argocd.argoproj.io/hook";
    private const string Options = "argocd.argoproj.io/sync-options";

    private static readonly string[] Protecting = ["Prune=false", "Delete=false"];

    /// <inheritdoc/>
    public string Name => "order-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate)
        {
            return;
        }

        var before = WaveOf(change.Before.Annotation(Wave));
        var after = WaveOf(change.After.Annotation(Wave));
        if (before != after)
        {
            sink.Notice(
                $"it is applied {(after < before ? "earlier" : "later")}: its wave goes from {before} to {after}",
                null,
                Paths.Annotation(Wave));
        }

        var hookBefore = change.Before.Annotation(Hook);
        var hookAfter = change.After.Annotation(Hook);
        if (hookBefore != hookAfter)
        {
            sink.Caution(
                hookAfter is null ? "it is no hook any more: ArgoCD applies it with all others and keeps it"
                : $"it is a hook ({hookAfter}): ArgoCD makes it anew in that phase of each sync", null, Paths.Annotation(Hook));
        }

        var lost = Protecting.Where(option => Has(change.Before.Annotation(Options), option) && !Has(change.After.Annotation(Options), option)).ToList();
        if (lost.Count > 0)
        {
            sink.Caution(
                $"it is deleted when it, or its Application, leaves the tree: no more {string.Join(" and ", lost)}",
                null,
                Paths.Annotation(Options));
        }

        if (Has(change.After.Annotation(Options), "Force=true") && !Has(change.Before.Annotation(Options), "Force=true"))
        {
            sink.Caution(
                "ArgoCD deletes it and makes it anew whenever the API server refuses a change (Force=true)",
                null,
                Paths.Annotation(Options));
        }
    }

    private static bool Has(string? options, string option) => options?.Split(',', StringSplitOptions.TrimEntries).Contains(option) == true;

    // ArgoCD takes what is no number for 0.
    private static long WaveOf(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wave) ? wave : 0;
}
