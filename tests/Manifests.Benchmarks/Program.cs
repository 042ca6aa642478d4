using BenchmarkDotNet.Running;
using Manifests.Benchmarks.Yaml;

if (args is ["yaml-stream"])
{
    LargeStream.Measure(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(YamlBenchmarks).Assembly).Run(args);
