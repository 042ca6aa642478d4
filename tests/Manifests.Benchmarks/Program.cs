using System.Diagnostics;
using System.Globalization;
using Manifests.Benchmarks.Catalogs;
using Manifests.Benchmarks.Processes;
using Manifests.Benchmarks.Yaml;

var started = Stopwatch.GetTimestamp();
switch (args)
{
    case [ColdKind.Once, var apiVersion, var kind]:
        var line = ColdKind.Load(apiVersion, kind, started);
        Console.Out.WriteLine(line);
        break;
    case ["cold-kind"]:
        ColdKind.Measure(Console.Out, 40);
        break;
    case ["cold-kind", var processes] when int.TryParse(processes, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
        ColdKind.Measure(Console.Out, count);
        break;
    case ["model-counts"]:
        ModelCounts.Measure(Console.Out);
        break;
    case ["yaml-stream"]:
        LargeStream.Measure(Console.Out);
        break;
    // processes <program> <folder of rendered trees> <folder to work in>
    case ["processes", var program, var output, var work]:
        ProcessTimes.Measure(program, output, work, Console.Out);
        break;
    default:
        Manifests.Benchmarks.Suites.Run(args);
        break;
}
