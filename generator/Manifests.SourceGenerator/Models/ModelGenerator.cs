using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Models;

/// <summary>
/// Writes a model for each kind of the catalog files that the project has as additional files. The property
/// <c>ManifestsModelsNamespace</c> says the namespace they go below; <c>Manifests.Models</c> when it is not set.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    private const string NamespaceOption = "build_property.ManifestsModelsNamespace";
    private const string DefaultNamespace = "Manifests.Models";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(CatalogText.Ending, StringComparison.Ordinal))
            .Select(static (file, cancellation) => new CatalogText(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(ModelSteps.Read);
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) =>
                options.GlobalOptions.TryGetValue(NamespaceOption, out var name) && name.Length > 0 ? name : DefaultNamespace);
        var plan = texts.Collect().Combine(rootNamespace)
            .Select(static (input, cancellation) => CatalogPlanner.Plan(input.Left, input.Right, cancellation))
            .WithTrackingName(ModelSteps.Plan);
        var namespaces = plan.SelectMany(static (plan, _) => plan.Namespaces).WithTrackingName(ModelSteps.Namespace);
        var registry = plan.Combine(rootNamespace)
            .Select(static (input, _) => RegistrySpec.Of(input.Left, input.Right))
            .WithTrackingName(ModelSteps.Registry);
        var findings = plan.SelectMany(static (plan, _) => plan.Findings).WithTrackingName(ModelSteps.Findings);

        context.RegisterSourceOutput(namespaces, static (output, spec) => output.AddSource(spec.FileName, ModelEmitter.Emit(spec)));
        context.RegisterSourceOutput(registry, static (output, spec) =>
        {
            if (spec.Kinds.Any())
            {
                output.AddSource(RegistryEmitter.FileName, RegistryEmitter.Emit(spec));
            }
        });
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
