using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>
/// Keys of labels that were written as numbers or booleans. Elsewhere that is worth a warning; a label is selected by another
/// manifest, in which the key may be spelled another way.
/// </summary>
internal static class LabelKeys
{
    private static readonly string[] Labels = ["labels", "matchLabels"];

    /// <summary>The findings of reading, those about such keys as errors.</summary>
    public static ImmutableArray<Diagnostic> Judge(ImmutableArray<Diagnostic> findings, IReadOnlyList<Node> documents)
    {
        if (!findings.Any(IsAboutAKey))
        {
            return findings;
        }

        var places = new HashSet<Location>();
        foreach (var document in documents)
        {
            Collect(document, isLabels: false, places);
        }

        return [.. findings.Select(finding => IsAboutAKey(finding) && places.Contains(finding.Location)
            ? finding with { Descriptor = finding.Descriptor with { Severity = Severity.Error } }
            : finding)];
    }

    private static bool IsAboutAKey(Diagnostic finding) =>
        finding.Descriptor == YamlDiagnostics.KeyNotText || finding.Descriptor == YamlDiagnostics.KeyChanged;

    private static void Collect(Node node, bool isLabels, HashSet<Location> places)
    {
        switch (node)
        {
            case Mapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (isLabels)
                    {
                        places.Add(entry.KeyLocation);
                    }

                    Collect(entry.Value, Labels.Contains(entry.Key), places);
                }

                break;
            case Sequence sequence:
                foreach (var item in sequence)
                {
                    Collect(item, isLabels: false, places);
                }

                break;
        }
    }
}
