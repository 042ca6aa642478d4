using System.Diagnostics;
using Manifests.SourceGenerator.Models;
using Manifests.Testing;
using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>Models of a user's own definitions: alone in their project, with Kubernetes' models in the library.</summary>
public sealed class OwnDefinitionTests
{
    private const string Toleration =
        "{type: object, properties: {effect: {type: string}, key: {type: string}, operator: {type: string}, tolerationSeconds: {type: integer, format: int64}, value: {type: string}}}";

    [Theory]
    [InlineData("{type: object, properties: {tolerations: {type: array, items: " + Toleration + "}}}", "global::Manifests.Models.ValueList<global::Manifests.Models.Core.V1.Toleration>? Tolerations")]
    [InlineData("{type: object, properties: {selector: {type: object, properties: {matchLabels: {type: object, additionalProperties: {type: string}}, matchExpressions: {type: array, items: {type: object, properties: {key: {type: string}, operator: {type: string}, values: {type: array, items: {type: string}}}}}}}}}", "global::Manifests.Models.Meta.V1.LabelSelector? Selector")]
    [InlineData("{type: object, properties: {template: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}}}", "global::Manifests.Models.Resource? Template")]
    public void PartThatKubernetesHas_IsTheLibrarysModel(string schema, string expected)
    {
        var file = OwnDefinitions.Thing(schema);

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains(expected, ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void KubernetesItself_IsNotGeneratedAgain() =>
        Assert.DoesNotContain("namespace Manifests.Models", ModelCompilation.Generated(OwnDefinitions.Thing(Toleration)), StringComparison.Ordinal);

    [Fact]
    public void Program_IsToldOfTheKinds() => Assert.Contains(
        """
                [global::System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Register() => global::Manifests.Models.OwnKinds.Add(
                    All, static () => typeof(ModelKinds).Assembly.GetManifestResourceStream("manifests/user/crds.catalog"));

        """.ReplaceLineEndings("\n"),
        ModelCompilation.Registry(OwnDefinitions.Thing("{type: object}")),
        StringComparison.Ordinal);

    [Fact]
    public void OtherCatalogs_TellNothing() =>
        Assert.DoesNotContain("ModuleInitializer", ModelCompilation.Registry(SampleModels.File), StringComparison.Ordinal);

    [Theory]
    [InlineData("One line.", "One line.")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\n\n\nb\nc", "a\n<para>b\nc</para>")]
    [InlineData("Of:\n- a\n* b\n1. c\n12) d\n-e", "Of:\n<br/>- a\n<br/>* b\n<br/>1. c\n<br/>12) d\n-e")]
    [InlineData("a < b && c > d </summary>", "a &lt; b &amp;&amp; c &gt; d &lt;/summary&gt;")]
    [InlineData("*/ /// ]]> <![CDATA[ \"q\" \\u0000 {0}", "*/ /// ]]&gt; &lt;![CDATA[ \"q\" \\u0000 {0}")]
    [InlineData("a\u0007\u0085\u2028\u2029\uFFFE\tb", "a      b")]
    [InlineData("\n \n", null)]
    public void Words_BecomeAWellFormedComment(string words, string? comment)
    {
        var file = OwnDefinitions.File($"catalog 1\n\nkind example.com/v1 Thing cluster - object\n a string doc {System.Text.Json.JsonSerializer.Serialize(words)}\n");
        var expected = comment is null
            ? "        /// <summary><c>a</c>.</summary>\n"
            : $"        /// <summary>\n{string.Concat(comment.Split('\n').Select(static line => $"        /// {line}\n"))}        /// </summary>\n        /// <remarks><c>a</c>.</remarks>\n";

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains(expected + "        public string? A ", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void HalfCharacters_AreBlanks()
    {
        var file = OwnDefinitions.File("catalog 1\n\nkind example.com/v1 Thing cluster - object\n a string doc \"\\ud83d\\ude00 \\ud83d x \\ude00 y\"\n");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains("        /// 😀   x   y\n", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void PartsThatDifferOnlyInWords_AreOneModel()
    {
        var file = OwnDefinitions.Thing("{type: object, properties: {left: {type: object, description: Left., properties: {a: {type: string}}}, right: {type: object, description: Right., properties: {a: {type: string, description: An a.}}}}}");

        Assert.Contains("global::Acme.Example.V1.ThingLeft? Right ", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void KeyWithoutLetters_IsAKey()
    {
        var file = OwnDefinitions.Thing("{type: object, properties: {\"\": {type: string}, \"-\": {type: integer}}}");

        Assert.Empty(ModelCompilation.Findings("", file));
        Assert.Contains("Write(node, \"\", Value);\n            Write(node, \"-\", ValueValue);\n", ModelCompilation.Generated(file), StringComparison.Ordinal);
    }

    [Fact]
    public void UnrelatedEdit_LeavesEachStepCached()
    {
        var result = Rerun(OwnDefinitions.Thing(Toleration), static (driver, compilation) => driver.RunGenerators(
            compilation.AddSyntaxTrees(ModelCompilation.Tree("internal static class Unrelated { }", "Unrelated.cs")), TestContext.Current.CancellationToken));

        Assert.All(
            new[] { ModelSteps.Read, ModelSteps.Plan, ModelSteps.Namespace, ModelSteps.Registry }.SelectMany(step => result.TrackedSteps[step]).SelectMany(static run => run.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(static steps => steps.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void SameDefinitionsAgain_WriteNothing()
    {
        // A build that imported again gives the compiler a new file that says the same.
        var file = OwnDefinitions.Thing(Toleration);
        var result = Rerun(file, (driver, compilation) => driver.ReplaceAdditionalText(file, OwnDefinitions.Thing(Toleration))
            .RunGenerators(compilation, TestContext.Current.CancellationToken));

        Assert.Equal([IncrementalStepRunReason.Unchanged], result.TrackedSteps[ModelSteps.Read].SelectMany(static run => run.Outputs).Select(static output => output.Reason));
        Assert.Equal([IncrementalStepRunReason.Cached], result.TrackedSteps[ModelSteps.Plan].SelectMany(static run => run.Outputs).Select(static output => output.Reason));
    }

    [Fact]
    public void TwoMegabytes_BecomeModelsThatCompile()
    {
        var definitions = Path.Combine(Requires.Shared(), "upstream", "crds", "kserve", "serving.kserve.io_inferenceservices.yaml");
        var started = Stopwatch.GetTimestamp();
        var file = OwnDefinitions.Imported(definitions);
        var imported = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        var result = ModelCompilation.Driver(file).RunGenerators(ModelCompilation.Of(""), TestContext.Current.CancellationToken).GetRunResult();
        var generated = Stopwatch.GetElapsedTime(started);

        Assert.Empty(ModelCompilation.Findings(
            """
            using Manifests.Models.Core.V1;
            internal static class User
            {
                public static Acme.KServe.V1Beta1.InferenceService Made => new("a", "b")
                {
                    Spec = new() { Predictor = new() { Tolerations = [new Toleration { Key = "gpu" }] } },
                };
            }
            """,
            file));
        Assert.NotEmpty(result.GeneratedTrees);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"imported in {imported.TotalMilliseconds:0} ms, generated in {generated.TotalMilliseconds:0} ms, {result.GeneratedTrees.Sum(static tree => tree.Length)} characters");
        Assert.InRange(imported + generated, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void RealDefinitions_BecomeModelsWithoutAWarning()
    {
        var definitions = Path.Combine(Requires.Shared(), "upstream", "crds");
        string[] products = ["argo-cd", "cert-manager", "gateway-api", "karpenter-provider-aws", "prometheus-operator"];
        var file = OwnDefinitions.Imported(products.SelectMany(product => Directory.EnumerateFiles(Path.Combine(definitions, product), "*.yaml")));

        Assert.Empty(ModelCompilation.Findings("", file));
    }

    private static GeneratorRunResult Rerun(InMemoryText file, Func<GeneratorDriver, Compilation, GeneratorDriver> again)
    {
        var compilation = ModelCompilation.Of("");
        var driver = ModelCompilation.Driver(file).RunGenerators(compilation, TestContext.Current.CancellationToken);
        return again(driver, compilation).GetRunResult().Results.Single();
    }
}
