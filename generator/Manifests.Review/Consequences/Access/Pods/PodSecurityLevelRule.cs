using Manifests.Schema;
using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>A namespace asks for more or less of its pods.</summary>
internal sealed class PodSecurityLevelRule : IConsequenceRule
{
    private static readonly KubernetesVersion Newest = new(1, 36);

    /// <inheritdoc/>
    public string Name => "pod-security-level-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (!change.IsUpdate || change.Kind != "Namespace")
        {
            return;
        }

        foreach (var mode in PodSecurityLabels.Modes)
        {
            Compare(change, mode, sink);
        }
    }

    private static void Compare(ChangeContext change, PodSecurityMode mode, ConsequenceSink sink)
    {
        var before = PolicyOf(change.Before, mode, change.Release);
        var after = PolicyOf(change.After, mode, change.Release);
        if (before == after)
        {
            return;
        }

        var path = Paths.Label(before.Level == after.Level ? PodSecurityLabels.VersionLabel(mode) : PodSecurityLabels.LevelLabel(mode));
        var isLower = after.Level != before.Level ? after.Level < before.Level : after.Version < before.Version;
        var words = $"from {before} to {after}";
        switch (mode, isLower)
        {
            case (PodSecurityMode.Enforce, true):
                sink.Danger(
                    $"pods may do more than before: Pod Security goes {words}",
                    "keep the level, and give what needs more a namespace of its own",
                    path);
                break;
            case (PodSecurityMode.Enforce, false):
                sink.Caution(
                    $"pods that break the level are refused when they are made: Pod Security goes {words}; those that run stay",
                    "look at the warnings of the level first",
                    path);
                break;
            case (_, true):
                sink.Notice($"{Told(mode)} less: Pod Security goes {words}", null, path);
                break;
            default:
                sink.Notice($"{Told(mode)} more: Pod Security goes {words}", null, path);
                break;
        }
    }

    private static string Told(PodSecurityMode mode) =>
        mode == PodSecurityMode.Warn ? "clients are warned about" : "the audit log tells of";

    private static PodSecurityPolicy PolicyOf(Mapping? space, PodSecurityMode mode, KubernetesVersion? release) =>
        PodSecurityLabels.PolicyOf(space.MappingAt("metadata.labels"), mode, release ?? Newest)
        ?? new PodSecurityPolicy(PodSecurityLevel.Privileged, release ?? Newest);
}
