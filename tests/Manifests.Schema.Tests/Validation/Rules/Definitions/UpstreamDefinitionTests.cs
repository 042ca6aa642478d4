using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Schema.Tests.Import;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

/// <summary>Definitions that products ship are taken by every server, so all of them are right.</summary>
public sealed class UpstreamDefinitionTests
{
    [Fact]
    public void DefinitionsOfProducts_AreAccepted()
    {
        var validator = new ResourceValidator(Catalog.Embedded, new() { KubernetesVersion = Judge.Release });
        var found = new DiagnosticBag();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Upstream.Folder(), "crds"), "*.yaml", SearchOption.AllDirectories))
        {
            foreach (var document in YamlReader.ReadAll(File.ReadAllBytes(file), file, found).OfType<Mapping>())
            {
                validator.Validate(document, found);
                count++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} definitions"));
        Assert.True(count > 150);
        Assert.Empty(found.ToSorted().Where(static diagnostic => diagnostic.Severity == Severity.Error));
    }
}
