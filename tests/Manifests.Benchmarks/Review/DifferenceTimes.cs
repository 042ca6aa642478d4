using System.Globalization;
using Manifests.Benchmarks.Processes;

namespace Manifests.Benchmarks.Review;

/// <summary>Times whole processes that compare two trees, of which one in twenty resources differs.</summary>
internal static class DifferenceTimes
{
    private const int Runs = 3;

    /// <summary>Compares at three sizes, and prints the best of some runs of each.</summary>
    /// <param name="program">The published program, such as <c>artifacts/tool/manifests</c>.</param>
    /// <param name="work">Where to make the trees; it is made and stays.</param>
    /// <param name="report">Where the figures go.</param>
    public static void Measure(string program, string work, TextWriter report)
    {
        foreach (var resources in new[] { 1_000, 10_000, 100_000 })
        {
            var (before, after) = (Folder(work, "old", resources), Folder(work, "new", resources));
            var bytes = SampleTree.Write(before, resources, isHead: false);
            SampleTree.Write(after, resources, isHead: true);
            foreach (var format in new[] { "text", "json", "markdown", "html" })
            {
                var runs = Enumerable.Range(0, Runs).Select(_ => ProcessRun.Of(program, "diff", before, after, "--format", format)).ToArray();
                report.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{resources} resources ({bytes / 1e6:0.0} MB), {resources / 20} changes, {format}: {runs.Min(static run => run.Wall.TotalSeconds):0.00} s, "
                        + $"{runs.Min(static run => run.Cpu.TotalSeconds):0.00} s of processors, at most {runs.Max(static run => run.PeakBytes) / (1024 * 1024)} MiB"));
            }
        }
    }

    private static string Folder(string work, string side, int resources) =>
        Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{side}-{resources}"));
}
