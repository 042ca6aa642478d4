using System.Buffers;
using System.Diagnostics;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Benchmarks.Yaml;

/// <summary>
/// Ten times the size of the largest real bundle: 20 MB read and written once, with time and memory; and read part by part,
/// also ten times as much.
/// </summary>
internal static class LargeStream
{
    private const int Bytes = 20_000_000;

    public static void Measure(TextWriter report)
    {
        var bytes = SampleYaml.Make(Bytes);
        MeasureParts(report, bytes);
        MeasureParts(report, SampleYaml.Make(10 * Bytes));
        MeasureAll(report, bytes);
    }

    private static void MeasureParts(TextWriter report, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var parts = new YamlPartStream(new MemoryStream(bytes), "large.yaml", diagnostics, YamlReaderOptions.Default);
        var documents = 0;
        var highest = 0L;
        while (parts.TryRead(out var part, out var rented))
        {
            documents += YamlReader.ReadAll(part, "large.yaml", diagnostics).Count;
            ArrayPool<byte>.Shared.Return(rented);
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false));
        }

        report.WriteLine($"parts {bytes.Length:N0} bytes, {documents:N0} documents: {clock.Elapsed.TotalSeconds:F2} s, "
            + $"at most {highest - before:N0} bytes of memory, {KeptAfter(before):N0} bytes kept");
    }

    private static void MeasureAll(TextWriter report, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var nodes = YamlReader.ReadAll(bytes, "large.yaml", diagnostics);
        report.WriteLine($"read  {bytes.Length:N0} bytes, {nodes.Count:N0} documents: {clock.Elapsed.TotalSeconds:F2} s, "
            + $"{GC.GetTotalAllocatedBytes(precise: true) - allocated:N0} bytes allocated, {KeptAfter(before):N0} bytes kept");

        var output = new ArrayBufferWriter<byte>(bytes.Length * 2);
        allocated = GC.GetTotalAllocatedBytes(precise: true);
        clock.Restart();
        YamlWriter.WriteAll(nodes, output, diagnostics);
        report.WriteLine($"write {output.WrittenCount:N0} bytes: {clock.Elapsed.TotalSeconds:F2} s, "
            + $"{GC.GetTotalAllocatedBytes(precise: true) - allocated:N0} bytes allocated; "
            + $"{diagnostics.Count} findings; peak {Process.GetCurrentProcess().PeakWorkingSet64:N0} bytes");
    }

    private static long KeptAfter(long before) => GC.GetTotalMemory(forceFullCollection: true) - before;
}
