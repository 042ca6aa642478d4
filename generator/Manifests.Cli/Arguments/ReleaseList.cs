using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Schema;

namespace Manifests.Cli;

/// <summary>Reads releases as users list them: <c>1.32</c>, <c>1.31,1.34-1.36</c>.</summary>
internal static class ReleaseList
{
    /// <summary>The releases, oldest first and each once; empty when none are given or something is wrong, which was then told.</summary>
    public static ImmutableArray<KubernetesVersion> Read(string? text, DiagnosticBag found)
    {
        var listed = new SortedSet<KubernetesVersion>();
        foreach (var item in text?.Split(',') ?? [])
        {
            if (!TryReadItem(item.Trim(), out var first, out var last))
            {
                found.Add(CliDiagnostics.BadVersion.At(Location.None, item));
                return [];
            }

            for (var release = first; release <= last; release = release.Next)
            {
                if (!SchemaSource.Releases.Contains(release))
                {
                    found.Add(CliDiagnostics.UnknownRelease.At(Location.None, release, Words.Or([.. SchemaSource.Releases.Select(static known => known.ToString())])));
                    return [];
                }

                listed.Add(release);
            }
        }

        return [.. listed];
    }

    private static bool TryReadItem(string item, out KubernetesVersion first, out KubernetesVersion last)
    {
        var ends = item.Split('-', StringSplitOptions.TrimEntries);
        last = default;
        return KubernetesVersion.TryParse(ends[0], out first)
            && KubernetesVersion.TryParse(ends[^1], out last)
            && ends.Length <= 2
            && first <= last;
    }
}
