using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>The sentence of a finding with what stands behind it.</summary>
internal static class FindingWords
{
    /// <summary>The sentence, what it is about, and for which targets it holds.</summary>
    public static string WithSubject(Diagnostic finding)
    {
        var subject = finding.Subject is { } about ? $" [{about}]" : "";
        var targets = finding.OnlyFor is { } some ? $" [{some}]" : "";
        return finding.Message + subject + targets;
    }

    /// <summary>The same, with the place in the rendered file when the finding points at code.</summary>
    public static string WithRenderedPlace(Diagnostic finding) => FindingPlaces.Rendered(finding) is { IsKnown: true } rendered
        ? $"{WithSubject(finding)} [in {rendered}]"
        : WithSubject(finding);
}
