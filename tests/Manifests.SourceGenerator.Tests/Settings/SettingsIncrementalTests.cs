using Manifests.SourceGenerator.Settings;
using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Tests.Settings;

public sealed class SettingsIncrementalTests
{
    private const string Source = "[Settings] public sealed partial record One { public required string Host { get; init; } }";

    [Fact]
    public void UnrelatedEdit_LeavesSpecCached() =>
        Assert.Equal([IncrementalStepRunReason.Cached], Rerun(static compilation => compilation.AddSyntaxTrees(
            SettingsCompilation.Tree("internal static class Unrelated { }", "Unrelated.cs"))));

    [Fact]
    public void LinesAbove_LeaveSpecCached() =>
        Assert.Equal([IncrementalStepRunReason.Cached], Rerun(static compilation => Edit(compilation, "// moved down\n\n" + Source)));

    [Fact]
    public void NewSetting_ModifiesSpec() =>
        Assert.Equal([IncrementalStepRunReason.Modified], Rerun(static compilation =>
            Edit(compilation, Source.Replace("{ public", "{ public int Port { get; init; } public", StringComparison.Ordinal))));

    private static IEnumerable<IncrementalStepRunReason> Rerun(Func<Compilation, Compilation> edit)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = SettingsCompilation.Of(Source);
        var driver = SettingsCompilation.Driver().RunGenerators(compilation, cancellation).RunGenerators(edit(compilation), cancellation);
        return driver.GetRunResult().Results.Single().TrackedSteps[SettingsSteps.Spec]
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason);
    }

    private static Compilation Edit(Compilation compilation, string source) => compilation.ReplaceSyntaxTree(
        compilation.SyntaxTrees.Single(static tree => tree.FilePath == "Settings.cs"),
        SettingsCompilation.Tree(source, "Settings.cs"));
}
