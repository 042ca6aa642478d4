using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Rendering;

/// <summary>The kustomize that kubectl carries, as a second opinion on a tree.</summary>
internal static class Kustomize
{
    /// <summary>Builds a folder of a tree. Skips the test where there is no kubectl; fails when kustomize refuses.</summary>
    /// <param name="tree">The rendered files.</param>
    /// <param name="folder">The kustomization's folder.</param>
    /// <param name="instead">Files that stand in for those of the tree, by path: what a remote base would have given.</param>
    public static IReadOnlyList<TreeDocument> Build(Tree tree, string folder, params ReadOnlySpan<(string Path, string Text)> instead)
    {
        var kubectl = Requires.Kubectl();
        var copy = Directory.CreateTempSubdirectory("tree-");
        try
        {
            foreach (var file in tree.Files)
            {
                var path = Path.Combine(copy.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.ToArray());
            }

            foreach (var (path, text) in instead)
            {
                File.WriteAllText(Path.Combine(copy.FullName, path), text);
            }

            return Read(Run(kubectl, Path.Combine(copy.FullName, folder)));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static string Run(string kubectl, string folder)
    {
        var start = new ProcessStartInfo(kubectl, ["kustomize", folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return output;
    }

    private static IReadOnlyList<TreeDocument> Read(string yaml)
    {
        var found = new DiagnosticBag();
        var documents = YamlReader.ReadAll(yaml, "kustomize", found);
        Assert.Empty(found.ToSorted());
        return [.. documents.Select(static document => new TreeDocument(document, Location.None))];
    }
}
