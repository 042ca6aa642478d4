using System.Globalization;

namespace Manifests.Benchmarks.Processes;

/// <summary>Times whole processes, from start to end: what somebody at a terminal waits for.</summary>
internal static class ProcessTimes
{
    private const long FolderBytes = 45_000_000;
    private const int Runs = 5;
    private const int CopiesInAFile = 20;

    /// <summary>Validates a small file, a folder of many small files and one of larger files, and prints the best of some runs.</summary>
    /// <param name="program">The published program, such as <c>artifacts/tool/manifests</c>.</param>
    /// <param name="output">The folder of rendered trees that the folders are made of.</param>
    /// <param name="work">Where to make them.</param>
    /// <param name="report">Where the figures go.</param>
    public static void Measure(string program, string output, string work, TextWriter report)
    {
        var small = Path.Combine(work, "small.yaml");
        Directory.CreateDirectory(work);
        File.WriteAllText(small, "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n");
        Print(report, "one small file", program, small, new FileInfo(small).Length);
        foreach (var copies in new[] { 1, CopiesInAFile })
        {
            var folder = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"folder-{copies}"));
            var (bytes, files) = ManifestFolder.Make(output, folder, FolderBytes, copies);
            Print(report, string.Create(CultureInfo.InvariantCulture, $"{files} files of {bytes / files} bytes"), program, folder, bytes);
        }
    }

    private static void Print(TextWriter report, string what, string program, string path, long bytes)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => ProcessRun.Of(program, "validate", path, "--kubernetes", "1.32")).ToArray();
        var wall = runs.Min(static run => run.Wall.TotalSeconds);
        var cpu = runs.Min(static run => run.Cpu.TotalSeconds);
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {wall:0.000} s, {cpu:0.000} s of processors, {bytes / 1e6 / wall:0.0} MB/s, at most {runs.Max(static run => run.PeakBytes) / (1024 * 1024)} MiB"));
    }
}
