using System.Collections.Immutable;
using Manifests.SourceGenerator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.SourceGenerator.Tests.Settings;

/// <summary>Compiles C# against the product and runs the settings generator on it.</summary>
internal static class SettingsCompilation
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Collections.Immutable; global using Manifests; global using Manifests.Models; global using Manifests.Schema;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    public static CSharpCompilation Of(string source) => CSharpCompilation.Create(
        "settings",
        [Tree(Usings, "Usings.cs"), Tree(source, "Settings.cs")],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string source, string file) => CSharpSyntaxTree.ParseText(source, Parsing, file);

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new SettingsGenerator().AsSourceGenerator()],
        parseOptions: Parsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The generator's findings and the warnings and errors of the compilation with what it generated.</summary>
    public static ImmutableArray<string> Findings(string source)
    {
        Driver().RunGeneratorsAndUpdateCompilation(
            Of(source), out var compilation, out var reported, TestContext.Current.CancellationToken);
        return
        [
            .. reported
                .Concat(compilation.GetDiagnostics(TestContext.Current.CancellationToken))
                .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)
                .Select(static finding => finding.ToString()),
        ];
    }

    public static string Generated(string source) =>
        Driver().RunGenerators(Of(source), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees.Single().ToString();

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        // The generator links the facts of the schema as source; their twins in the product are the ones that settings use.
        .Where(static path => Path.GetFileName(path) is not "Manifests.SourceGenerator.dll")
        .Select(static path => MetadataReference.CreateFromFile(path));
}
