using System.Text.RegularExpressions;
using Manifests.Schema;
using Manifests.Schema.PodSecurity;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Pods may do what they could not before: a control of the Pod Security Standards holds no longer.</summary>
internal sealed partial class PodHardeningRule : IConsequenceRule
{
    private static readonly KubernetesVersion Newest = new(1, 36);

    /// <inheritdoc/>
    public string Name => "pod-hardening-changed";

    /// <inheritdoc/>
    public void Judge(ChangeContext change, ConsequenceSink sink)
    {
        if (change.After is null || PodTemplate.Of(change.After) is not { Spec: { } spec } after)
        {
            return;
        }

        var version = change.Release ?? Newest;
        var before = PodTemplate.Of(change.Before) is { Spec: { } old } was ? Controls(was, old, version) : [];
        foreach (var violations in Violations(after, spec, version).GroupBy(static violation => violation.Control.Title, StringComparer.Ordinal))
        {
            var violation = violations.First();
            var isBaseline = violation.Control.Level == PodSecurityLevel.Baseline;
            if (before.Contains(violation.Control.Title) || (change.Before is null && !isBaseline))
            {
                continue;
            }

            var severity = !isBaseline ? ConsequenceSeverity.Notice : change.Before is null ? ConsequenceSeverity.Caution : ConsequenceSeverity.Danger;
            sink.Add(
                severity,
                $"its pods do not keep to {Words.Quote(violation.Control.Title)} of the level "
                    + $"{PodSecurityPolicy.NameOf(violation.Control.Level)}: {LastKey(violation.Path)} {violation.Found}",
                violation.Remedy,
                PathOf(change, violation.Path));
        }
    }

    private static HashSet<string> Controls(PodTemplate template, Mapping spec, KubernetesVersion version) =>
        [.. Violations(template, spec, version).Select(static violation => violation.Control.Title)];

    private static IEnumerable<PodViolation> Violations(PodTemplate template, Mapping spec, KubernetesVersion version) =>
        PodSecurityStandards.Review(template.Pod.MappingOf("metadata"), spec, template.Root)
            .Where(violation => violation.Breaks(new PodSecurityPolicy(PodSecurityLevel.Restricted, version))
                || violation.Breaks(new PodSecurityPolicy(PodSecurityLevel.Baseline, version)));

    // The controls tell items of lists by their index.
    private static FieldPath PathOf(ChangeContext change, string path)
    {
        var shape = Indexes().Replace(path, "[]");
        return change.Touching(shape).FirstOrDefault()?.Path ?? Paths.Of(shape);
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Indexes();

    private static string LastKey(string path) => Words.Quote(path[(path.LastIndexOf('.') + 1)..]);
}
