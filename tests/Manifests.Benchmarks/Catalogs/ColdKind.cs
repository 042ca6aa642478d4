using System.Diagnostics;
using System.Globalization;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.Benchmarks.Catalogs;

/// <summary>
/// How long a process that has just started takes to have a kind: from the first statement of <c>Main</c> to the kind found, and
/// to everything below it read. Each figure is the median of many processes. Published ahead of time, as the tool and the hosts
/// are, this is what a user waits for; started with <c>dotnet run</c> it is mostly the time of the JIT compiler.
/// </summary>
internal static class ColdKind
{
    /// <summary>What one process measures: the argument that starts it, then an API version and a kind.</summary>
    public const string Once = "cold-kind-once";

    private static readonly (string ApiVersion, string Kind)[] Kinds =
        [("apps/v1", "Deployment"), ("serving.kserve.io/v1beta1", "InferenceService"), ("gateway.networking.k8s.io/v1", "HTTPRoute"), ("v1", "ConfigMap")];

    /// <summary>Starts processes and writes medians and best, in milliseconds. On a machine with other work only the best tells something.</summary>
    public static void Measure(TextWriter report, int processes)
    {
        foreach (var (apiVersion, kind) in Kinds)
        {
            // The first ones bring the files into the system's cache.
            var runs = Enumerable.Range(0, processes + 3).Select(_ => Start(apiVersion, kind)).Skip(3).ToArray();
            report.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{apiVersion} {kind}: found after {Median(runs, 0):F2} ms (best {Best(runs, 0):F2}), all {runs[0][2]:F0} types of it after {Median(runs, 1):F2} ms (best {Best(runs, 1):F2})"));
        }
    }

    /// <summary>Loads one kind: milliseconds to the kind, milliseconds to all of it, and the number of types.</summary>
    /// <remarks>A text, because getting hold of the console takes longer than what is measured.</remarks>
    public static string Load(string apiVersion, string kind, long started)
    {
        var found = Catalog.Embedded.FindKind(apiVersion, kind) ?? throw new ArgumentException($"The catalog has no {apiVersion} {kind}.");
        var toKind = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var types = new HashSet<TypeSchema>(ReferenceEqualityComparer.Instance);
        Visit(found.Type, types);
        var toAll = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{toKind:R} {toAll:R} {types.Count}");
    }

    private static void Visit(TypeSchema? type, HashSet<TypeSchema> seen)
    {
        if (type is null || !seen.Add(type))
        {
            return;
        }

        Visit(type.Items, seen);
        Visit(type.AdditionalProperties, seen);
        foreach (var property in type.Properties)
        {
            Visit(property.Type, seen);
        }
    }

    private static double[] Start(string apiVersion, string kind)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };

        // Under 'dotnet' the program's own assembly is the first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Manifests.Benchmarks.dll"));
        }

        start.ArgumentList.Add(Once);
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
