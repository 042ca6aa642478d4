using Manifests.SourceGenerator.Models;
using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Tests.Models;

public sealed class ModelIncrementalTests
{
    private static readonly InMemoryText Other = ModelCompilation.File(
        "catalog 1\n\nkind a.example.com/v1 First cluster - object\n size integer\n", "/repo/catalog/other/a.catalog");

    [Fact]
    public void UnrelatedEdit_LeavesEachStepCached()
    {
        var result = Rerun(static (driver, compilation) => driver.RunGenerators(
            compilation.AddSyntaxTrees(ModelCompilation.Tree("internal static class Unrelated { }", "Unrelated.cs")), TestContext.Current.CancellationToken));

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(result, ModelSteps.Read));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, ModelSteps.Plan));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(result, ModelSteps.Namespace));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(static steps => steps.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void EditOfRules_WritesNothingAgain()
    {
        // Rules are for the validator; no model shows them.
        var edited = ModelCompilation.File(SampleModels.Catalog.Replace(
            "kind shop.example.com/v1 Market cluster markets object", "kind shop.example.com/v1 Market cluster markets object\n :rule \"self.title != ''\"", StringComparison.Ordinal));
        var result = Rerun((driver, compilation) => driver.ReplaceAdditionalText(Sample, edited).RunGenerators(compilation, TestContext.Current.CancellationToken));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, ModelSteps.Plan));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Reasons(result, ModelSteps.Namespace));
    }

    [Fact]
    public void EditOfOneFile_LeavesOtherNamespacesUnchanged()
    {
        var edited = ModelCompilation.File(SampleModels.Catalog.Replace("title string", "title! string", StringComparison.Ordinal));
        var result = Rerun((driver, compilation) => driver.ReplaceAdditionalText(Sample, edited).RunGenerators(compilation, TestContext.Current.CancellationToken));

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], Reasons(result, ModelSteps.Namespace));
    }

    private static readonly InMemoryText Sample = SampleModels.File;

    private static GeneratorRunResult Rerun(Func<GeneratorDriver, Compilation, GeneratorDriver> again)
    {
        var compilation = ModelCompilation.Of("");
        var driver = ModelCompilation.Driver(Sample, Other).RunGenerators(compilation, TestContext.Current.CancellationToken);
        return again(driver, compilation).GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason);
}
