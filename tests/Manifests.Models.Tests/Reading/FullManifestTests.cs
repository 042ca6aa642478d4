using Manifests.Diagnostics;
using Manifests.Schema.Text;

namespace Manifests.Models.Tests.Reading;

/// <summary>Each kind with each of its fields is read and written again, and says the same.</summary>
public sealed class FullManifestTests
{
    private const string ListMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta";

    [Fact]
    public void EachField_IsReadAndWrittenAgain()
    {
        var count = 0;
        foreach (var kind in Catalog.Embedded.KindNames.Select(static name => Catalog.Embedded.FindKind(name.ApiVersion, name.Kind)!))
        {
            var metadata = kind.Type.FormsOf("metadata");
            if (metadata.Count == 0 ? kind.Type.Name is not null : metadata[0].Type.Name == ListMeta)
            {
                continue;
            }

            var diagnostics = new DiagnosticBag();
            var manifest = FullManifest.Of(kind);
            var isRead = ModelReader.Default.TryRead(manifest, out var model, diagnostics);

            Assert.True(diagnostics.Count == 0, $"{kind.ApiVersion} {kind.Kind}: {string.Join(Environment.NewLine, diagnostics.ToSorted().Select(static finding => $"{finding.Path}: {finding}"))}");
            Assert.True(isRead);
            Assert.IsNotType<UntypedResource>(model);
            Assert.True(model!.ToMapping().ValueEquals(manifest), $"{kind.ApiVersion} {kind.Kind}: {model}");
            count++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} kinds came back with each of their fields.");
        Assert.NotEqual(0, count);
    }
}
