using Manifests.Benchmarks.Catalogs;
using Manifests.Benchmarks.Processes;
using Manifests.Benchmarks.Review;
using Manifests.Benchmarks.Yaml;

switch (args)
{
    // cold-kind <published Manifests.ColdStart>
    case ["cold-kind", var program]:
        ColdKind.Measure(program, Console.Out, 40);
        break;
    case ["model-counts"]:
        ModelCounts.Measure(Console.Out);
        break;
    case ["yaml-stream"]:
        LargeStream.Measure(Console.Out);
        break;
    // processes <tool> <folder of rendered trees> <folder to work in>
    case ["processes", var tool, var output, var work]:
        ProcessTimes.Measure(tool, output, work, Console.Out);
        break;
    // difference <tool> <folder to work in>
    case ["difference", var tool, var work]:
        DifferenceTimes.Measure(tool, work, Console.Out);
        break;
    default:
        Manifests.Benchmarks.Suites.Run(args);
        break;
}
