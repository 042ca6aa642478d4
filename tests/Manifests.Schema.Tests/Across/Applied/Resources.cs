using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

/// <summary>Resources from YAML, as the tests of this folder need them.</summary>
internal static class Resources
{
    public static AppliedResource[] Of(params IEnumerable<string> documents)
    {
        var diagnostics = new DiagnosticBag();
        var read = documents.SelectMany(document => YamlReader.ReadAll(document, "test.yaml", diagnostics)).ToArray();
        Assert.Empty(diagnostics.ToSorted());
        return [.. read.Select(static node => AppliedResource.Of((Mapping)node))];
    }
}
