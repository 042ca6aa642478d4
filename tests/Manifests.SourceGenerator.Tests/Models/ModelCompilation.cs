using System.Collections.Immutable;
using Manifests.SourceGenerator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>Runs the model generator on catalog files and compiles C# against what it wrote.</summary>
internal static class ModelCompilation
{
    private const string Usings = "global using System; global using Manifests.Models; global using Manifests.Yaml;";

    private const string RegistryFile = "ModelKinds.g.cs";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            // The generator links the facts of the schema as source; it is no library of a user.
            .Where(static path => Path.GetFileName(path) is not "Manifests.SourceGenerator.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(string source) => CSharpCompilation.Create(
        "models",
        [Tree(Usings, "Usings.cs"), Tree(source, "User.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string source, string file) => CSharpSyntaxTree.ParseText(source, Parsing, file);

    /// <summary>A catalog of one file.</summary>
    public static InMemoryText File(string content, string path = "/repo/catalog/test/test.catalog") => new(path, content);

    public static GeneratorDriver Driver(params IEnumerable<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ModelGenerator().AsSourceGenerator()],
        additionalTexts: files,
        parseOptions: Parsing,
        optionsProvider: new NamespaceOption("Acme"),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The generator's findings and the warnings and errors of the compilation with what it generated.</summary>
    public static ImmutableArray<string> Findings(string source, params IEnumerable<AdditionalText> files)
    {
        Driver(files).RunGeneratorsAndUpdateCompilation(
            Of(source), out var compilation, out var reported, TestContext.Current.CancellationToken);
        return
        [
            .. reported
                .Concat(compilation.GetDiagnostics(TestContext.Current.CancellationToken))
                .Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)
                .Select(static finding => finding.ToString()),
        ];
    }

    /// <summary>The file with the list of kinds.</summary>
    public static string Registry(params IEnumerable<AdditionalText> files)
    {
        var result = Driver(files).RunGenerators(Of(""), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.GeneratedTrees, static tree => tree.FilePath.EndsWith(RegistryFile, StringComparison.Ordinal)).ToString();
    }

    /// <summary>The one file with models that was generated.</summary>
    public static string Generated(params IEnumerable<AdditionalText> files)
    {
        var result = Driver(files).RunGenerators(Of(""), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.GeneratedTrees, static tree => !tree.FilePath.EndsWith(RegistryFile, StringComparison.Ordinal)).ToString();
    }
}
