using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Tells kustomizations from resources.</summary>
internal static class KustomizationFile
{
    /// <summary>Whether a document is one. kustomize lets apiVersion and kind be left out of a file of its name.</summary>
    public static bool Is(Mapping document, InputFile file) =>
        document.TextOf("apiVersion") is { } apiVersion
            ? apiVersion.StartsWith("kustomize.config.k8s.io/", StringComparison.Ordinal)
            : HasItsName(file);

    /// <summary>Whether a file has a name by which kustomize finds it.</summary>
    public static bool HasItsName(InputFile file) =>
        Path.GetFileName(file.FullPath) is "kustomization.yaml" or "kustomization.yml" or "Kustomization";
}
