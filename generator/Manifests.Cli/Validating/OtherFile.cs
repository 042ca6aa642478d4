using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Recognizes files that lie beside manifests and are none: parts of a Helm chart, a kustomization under another name.</summary>
internal static class OtherFile
{
    private const string TakeOut = "Take it out of the paths";

    /// <summary>What to say of the document; <see langword="null"/> when it says what it is, or nobody can tell.</summary>
    public static Diagnostic? Of(Mapping document, InputFile file) =>
        !document.ContainsKey("kind") && Describe(document, Path.GetFileName(file.FullPath)) is var (what, step)
            ? InputDiagnostics.NotAManifest.At(document.Location, what, step)
            : null;

    private static (string What, string Step)? Describe(Mapping document, string name)
    {
        if (name is "Chart.yaml" or "Chart.yml" && document.ContainsKey("name") && document.ContainsKey("version"))
        {
            return ("this is the description of a Helm chart", $"{TakeOut}, and check what 'helm template' makes of the chart.");
        }

        if (document.ContainsKey("apiVersion"))
        {
            return null;
        }

        if (name.StartsWith("values", StringComparison.Ordinal) || name.Contains(".values.", StringComparison.Ordinal))
        {
            return ("this looks like the values of a Helm chart", $"{TakeOut}, and check what 'helm template' makes of the chart.");
        }

        return document.SequenceOf("resources") is { Count: > 0 } resources && resources[0] is Scalar
            ? ("this looks like a kustomization", $"{TakeOut}, or call it kustomization.yaml.")
            : null;
    }
}
