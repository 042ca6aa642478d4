using BenchmarkDotNet.Attributes;
using Manifests.Schema.Embedded;
using Manifests.Schema.Text;

namespace Manifests.Benchmarks.Rendering;

/// <summary>From C# to checked bytes in memory, at today's size and at ten and a hundred times it.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private readonly RenderSession session = new(new Workspace(Path.GetTempPath()), Catalog.Embedded, CatalogIdentity.OfEmbedded);

    /// <summary>How many Deployments the platform has.</summary>
    [Params(100, 1_000, 10_000)]
    public int Resources { get; set; }

    [Benchmark]
    public int RenderAndCheck()
    {
        var result = session.Render([PlatformDefinition.Of("large", () => new LargePlatform(Resources))]);
        return result.Diagnostics.Length;
    }
}
