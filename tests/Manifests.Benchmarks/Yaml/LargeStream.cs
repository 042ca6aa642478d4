using System.Buffers;
using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Benchmarks.Yaml;

/// <summary>Ten times the size of the largest real bundle: 20 MB read and written once, with time and memory.</summary>
internal static class LargeStream
{
    public static void Measure(TextWriter report)
    {
        var bytes = SampleYaml.Make(20_000_000);
        var diagnostics = new DiagnosticBag();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var nodes = YamlReader.ReadAll(bytes, "large.yaml", diagnostics);
        report.WriteLine($"read  {bytes.Length:N0} bytes, {nodes.Count:N0} documents: {clock.Elapsed.TotalSeconds:F2} s, "
            + $"{GC.GetTotalAllocatedBytes(precise: true) - allocated:N0} bytes allocated, "
            + $"{GC.GetTotalMemory(forceFullCollection: true) - before:N0} bytes kept");

        var output = new ArrayBufferWriter<byte>(bytes.Length * 2);
        allocated = GC.GetTotalAllocatedBytes(precise: true);
        clock.Restart();
        YamlWriter.WriteAll(nodes, output, diagnostics);
        report.WriteLine($"write {output.WrittenCount:N0} bytes: {clock.Elapsed.TotalSeconds:F2} s, "
            + $"{GC.GetTotalAllocatedBytes(precise: true) - allocated:N0} bytes allocated; "
            + $"{diagnostics.Count} findings; peak {Process.GetCurrentProcess().PeakWorkingSet64:N0} bytes");
    }
}
