using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.PodSecurity;

/// <summary>A namespace asks for levels and releases that exist; a server's admission refuses it otherwise.</summary>
internal sealed class PodSecurityLabelRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (!resource.Is("", "Namespace") || resource.Metadata?.MappingOf("labels") is not { } labels)
        {
            return;
        }

        foreach (var mode in PodSecurityLabels.Modes)
        {
            CheckLevel(resource, labels, PodSecurityLabels.LevelLabel(mode));
            CheckVersion(resource, labels, PodSecurityLabels.VersionLabel(mode));
        }
    }

    private static void CheckLevel(ResourceContext resource, Mapping labels, string label)
    {
        if (labels.TextOf(label) is { } text && !PodSecurityLabels.TryParseLevel(text, out _))
        {
            resource.Walk.Findings.AddBelow(
                PodSecurityDiagnostics.BadLevel,
                labels[label]!,
                ["metadata", "labels", label],
                label,
                Shown.Text(text),
                PodSecurityLabels.Hint(text));
        }
    }

    private static void CheckVersion(ResourceContext resource, Mapping labels, string label)
    {
        if (labels.TextOf(label) is { } text && !PodSecurityLabels.TryParseVersion(text, resource.Walk.Version, out _))
        {
            resource.Walk.Findings.AddBelow(
                PodSecurityDiagnostics.BadVersion, labels[label]!, ["metadata", "labels", label], label, Shown.Text(text));
        }
    }
}
