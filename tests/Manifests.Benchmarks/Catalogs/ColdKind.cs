using System.Diagnostics;
using System.Globalization;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>
/// How long a process that has just started takes to have a kind: from the first statement of <c>Main</c> to the kind found, and
/// to everything below it read. Each figure is the median of many processes of <c>Manifests.ColdStart</c>, published as the tool is.
/// </summary>
internal static class ColdKind
{
    private static readonly (string ApiVersion, string Kind)[] Kinds =
        [("apps/v1", "Deployment"), ("serving.kserve.io/v1beta1", "InferenceService"), ("gateway.networking.k8s.io/v1", "HTTPRoute"), ("v1", "ConfigMap")];

    /// <summary>Starts processes and writes medians and best, in milliseconds. On a machine with other work only the best tells something.</summary>
    public static void Measure(string program, TextWriter report, int processes)
    {
        foreach (var (apiVersion, kind) in Kinds)
        {
            // The first ones bring the files into the system's cache.
            var runs = Enumerable.Range(0, processes + 3).Select(_ => Start(program, apiVersion, kind)).Skip(3).ToArray();
            report.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{apiVersion} {kind}: found after {Median(runs, 0):F2} ms (best {Best(runs, 0):F2}), all {runs[0][2]:F0} types of it after {Median(runs, 1):F2} ms (best {Best(runs, 1):F2})"));
        }
    }

    private static double[] Start(string program, string apiVersion, string kind)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        start.ArgumentList.Add(apiVersion);
        start.ArgumentList.Add(kind);
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static double Best(double[][] runs, int column) => runs.Min(run => run[column]);

    private static double Median(double[][] runs, int column) => runs.Select(run => run[column]).Order().ElementAt(runs.Length / 2);
}
