using System.Globalization;
using System.Text;

namespace Manifests.Benchmarks.Processes;

/// <summary>A folder of manifests of a wanted size, always the same: the rendered trees of this repository, repeated under other names.</summary>
internal static class ManifestFolder
{
    /// <summary>Makes the folder anew; afterwards it holds one file for each rendered file, with as many copies of its documents.</summary>
    /// <param name="output">The folder of rendered trees.</param>
    /// <param name="target">Where to write; emptied first.</param>
    /// <param name="bytes">At least this many.</param>
    /// <param name="copiesInAFile">How many copies stand in one file, as documents: 1 for many small files.</param>
    /// <returns>How many bytes and files were written.</returns>
    public static (long Bytes, int Files) Make(string output, string target, long bytes, int copiesInAFile)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        var sources = Sources(output);
        var (written, files) = (0L, 0);
        for (var round = 0; written < bytes; round++)
        {
            foreach (var (path, text) in sources)
            {
                var copies = new StringBuilder();
                for (var copy = 0; copy < copiesInAFile; copy++)
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"\n  name: c{(round * copiesInAFile) + copy}-");
                    copies.Append("---\n").Append(text.Replace("\n  name: ", name, StringComparison.Ordinal));
                }

                var file = Path.Combine(target, string.Create(CultureInfo.InvariantCulture, $"round-{round}"), path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, copies.ToString());
                written += new FileInfo(file).Length;
                files++;
            }
        }

        return (written, files);
    }

    // Without kustomizations and patches, which are no whole resources.
    private static (string Path, string Text)[] Sources(string output) =>
    [
        .. Directory.EnumerateFiles(output, "*.yaml", SearchOption.AllDirectories)
            .Where(static file => Path.GetFileName(file) != "kustomization.yaml" && !file.Replace('\\', '/').Contains("/patches/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(output, file), File.ReadAllText(file))),
    ];
}
