using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Models.Tests.Kustomize;

public sealed class KustomizationTests
{
    [Fact]
    public void EveryField_IsWrittenInTheOrderOfEditFix() => Assert.Equal(
        [
            "apiVersion", "kind", "metadata", "sortOptions", "resources", "bases", "namePrefix", "nameSuffix", "namespace", "crds",
            "commonLabels", "labels", "commonAnnotations", "patchesStrategicMerge", "patchesJson6902", "patches", "configMapGenerator",
            "secretGenerator", "helmCharts", "helmChartInflationGenerator", "helmGlobals", "generatorOptions", "vars", "images",
            "imageTags", "replacements", "replicas", "configurations", "generators", "transformers", "validators", "components",
            "openapi", "buildMetadata",
        ],
        EveryField.Kustomization.ToMapping().Select(static entry => entry.Key));

    [Fact]
    public void NothingSet_LeavesVersionAndKind()
    {
        Assert.Equal("""{"apiVersion":"kustomize.config.k8s.io/v1beta1","kind":"Kustomization"}""", Json(new Kustomization()));
        Assert.Equal("""{"apiVersion":"kustomize.config.k8s.io/v1alpha1","kind":"Component"}""", Json(new Component()));
    }

    [Fact]
    public void EmptyList_IsWritten_NullIsNot() => Assert.Equal(
        """{"apiVersion":"kustomize.config.k8s.io/v1beta1","kind":"Kustomization","resources":[]}""",
        Json(new Kustomization { Resources = [], Components = null }));

    [Fact]
    public void Origin_IsTheLineThatMadeIt_AndDoesNotCountInEquality()
    {
        var first = new Kustomization { NamePrefix = "a-" };
        var second = new Kustomization { NamePrefix = "a-" };

        Assert.EndsWith("KustomizationTests.cs", first.Origin.File, StringComparison.Ordinal);
        Assert.Equal(first.Origin.Line + 1, second.Origin.Line);
        Assert.Equal(first, second);
        Assert.NotEqual(first, first with { NamePrefix = "b-" });
    }

    [Fact]
    public void Literals_KeepTheirQuotes() => Assert.Equal(
        ["a=b", "c=d=e", "f=\"\"g\"\"", "h='", "i=j"],
        new ConfigMapGenerator { Name = "x", Literals = ["a=b", "c=d=e", ("f", "\"g\""), ("h", "'"), "i='j'"] }
            .ToMapping().SequenceOf("literals")!.Select(static item => ((Scalar)item).Text));

    [Fact]
    public void Literal_WithoutEquals_IsRefused() =>
        Assert.Equal("'abc' is not of the form key=value.", Assert.Throws<FormatException>(static () => Literal.FromString("abc")).Message);

    internal static string Json(INodeConvertible model) => JsonWriter.ToText(model.ToNode(), new Diagnostics.DiagnosticBag())!;
}
