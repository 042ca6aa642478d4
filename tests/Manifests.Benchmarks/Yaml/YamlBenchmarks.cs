using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Manifests.Diagnostics;
using Manifests.Yaml;
using YamlDotNet.RepresentationModel;

namespace Manifests.Benchmarks.Yaml;

/// <summary>Reading and writing against YamlDotNet's own tree and emitter, on the same 200 KB of manifests.</summary>
[MemoryDiagnoser]
public class YamlBenchmarks
{
    private byte[] bytes = [];
    private IReadOnlyList<Node> nodes = [];
    private YamlStream stream = [];

    /// <summary>Makes the input and reads it once for the writers.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        bytes = SampleYaml.Make(200_000);
        nodes = Read();
        stream = ReadYamlDotNet();
    }

    /// <summary>Bytes to nodes with positions.</summary>
    [Benchmark]
    public IReadOnlyList<Node> Read() => YamlReader.ReadAll(bytes, "sample.yaml", new DiagnosticBag());

    /// <summary>Bytes to YamlDotNet's tree.</summary>
    [Benchmark]
    public YamlStream ReadYamlDotNet()
    {
        var read = new YamlStream();
        read.Load(new StreamReader(new MemoryStream(bytes), Encoding.UTF8));
        return read;
    }

    /// <summary>Nodes to bytes.</summary>
    [Benchmark]
    public int Write()
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length * 2);
        YamlWriter.WriteAll(nodes, output, new DiagnosticBag());
        return output.WrittenCount;
    }

    /// <summary>Nodes to bytes, stamping positions.</summary>
    [Benchmark]
    public int WriteTracked()
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length * 2);
        YamlWriter.WriteAll(nodes, output, new DiagnosticBag(), new YamlWriterOptions { TrackPositionsIn = "sample.yaml" });
        return output.WrittenCount;
    }

    /// <summary>YamlDotNet's tree to bytes.</summary>
    [Benchmark]
    public long WriteYamlDotNet()
    {
        using var output = new MemoryStream(bytes.Length * 2);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        stream.Save(writer, assignAnchors: false);
        writer.Flush();
        return output.Length;
    }
}
