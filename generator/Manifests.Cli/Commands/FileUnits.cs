using System.Collections.Immutable;

namespace Manifests.Cli;

/// <summary>What files are applied together: those of a kustomization's folder and the folders below it that have none.</summary>
internal sealed class FileUnits(ImmutableArray<ManifestFile> files)
{
    private readonly HashSet<string> folders =
        [.. files.Where(IsNameOfKustomization).Select(static file => Path.GetDirectoryName(file.FullPath) ?? "")];

    /// <summary>Whether a file has a name by which kustomize finds it.</summary>
    public static bool IsNameOfKustomization(ManifestFile file) =>
        Path.GetFileName(file.FullPath) is "kustomization.yaml" or "kustomization.yml" or "Kustomization";

    /// <summary>The folder of the nearest kustomization above a file; empty when there is none.</summary>
    public string Of(ManifestFile file)
    {
        if (folders.Count == 0)
        {
            return "";
        }

        for (var folder = Path.GetDirectoryName(file.FullPath); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder))
            {
                return folder;
            }
        }

        return "";
    }
}
