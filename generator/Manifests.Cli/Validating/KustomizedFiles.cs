using System.Buffers;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Reads which files a kustomization names, and what for.</summary>
/// <remarks>Source: the fields of kustomize 5.6's <c>Kustomization</c> type.</remarks>
internal static class KustomizedFiles
{
    /// <summary>The full paths of the files; none when the kustomization cannot be read.</summary>
    public static List<(string Path, KustomizedFile Kind)> NamedBy(InputFile kustomization)
    {
        var found = new List<(string, KustomizedFile)>();
        var folder = Path.GetDirectoryName(kustomization.FullPath) ?? "";
        foreach (var content in Read(kustomization).OfType<Mapping>())
        {
            found.AddRange(In(content).Select(named => (Path.GetFullPath(named.Path, folder), named.Kind)));
        }

        return found;
    }

    private static List<Node> Read(InputFile file)
    {
        byte[]? rented = null;
        try
        {
            return [.. YamlReader.ReadAll(new InputUnit(0, 0, file, null, null).Read(out rented), file.Shown, new DiagnosticBag())];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is told when the file is checked.
            return [];
        }
        finally
        {
            if (rented is { Length: > 0 })
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static IEnumerable<(string Path, KustomizedFile Kind)> In(Mapping content) =>
    [
        .. Paths(content["resources"]).Select(static path => (path, KustomizedFile.Resources)),
        .. Paths(content["patchesStrategicMerge"]).Select(static path => (path, KustomizedFile.Patch)),
        .. Items(content, "patches").SelectMany(static patch => Paths(patch["path"]).Select(path => (path, Of(patch)))),
        .. Items(content, "patchesJson6902").SelectMany(static patch => Paths(patch["path"]).Select(static path => (path, KustomizedFile.Patch))),
        .. Others(content).Select(static path => (path, KustomizedFile.Other)),
    ];

    private static KustomizedFile Of(Mapping patch) => patch.ContainsKey("target") ? KustomizedFile.TargetedPatch : KustomizedFile.Patch;

    private static IEnumerable<string> Others(Mapping content) =>
    [
        .. Paths(content["configurations"]),
        .. Items(content, "replacements").SelectMany(static replacement => Paths(replacement["path"])),
        .. Items(content, "configMapGenerator").Concat(Items(content, "secretGenerator")).SelectMany(static generator => Paths(generator["files"]).Select(PathOfKey)),
        .. Items(content, "helmCharts").SelectMany(static chart => Paths(chart["valuesFile"]).Concat(Paths(chart["additionalValuesFiles"]))),
        .. Paths(content.MappingOf("openapi")?["path"]),
    ];

    // 'key=path' or a path alone, whose last part is the key then.
    private static string PathOfKey(string text) => text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<Mapping> Items(Mapping content, string key) => content.SequenceOf(key)?.OfType<Mapping>() ?? [];

    // Some places take YAML instead of a path; that has a line break or a colon behind a word.
    private static IEnumerable<string> Paths(Node? node) => (node is Sequence list ? list : (IEnumerable<Node?>)[node])
        .OfType<Scalar>()
        .Where(static scalar => scalar.Kind == ScalarKind.String && scalar.Text.Length > 0)
        .Select(static scalar => scalar.Text)
        .Where(static text => !text.Contains('\n', StringComparison.Ordinal)
            && !text.Contains('\0', StringComparison.Ordinal)
            && !text.Contains(": ", StringComparison.Ordinal));
}
