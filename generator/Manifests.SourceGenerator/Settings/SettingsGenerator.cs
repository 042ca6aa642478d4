using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.SourceGenerator.Settings;

/// <summary>Writes <c>ISettings&lt;T&gt;.Bind</c> for each type marked with <c>[Settings]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SettingsGenerator : IIncrementalGenerator
{
    private const string AttributeName = "Manifests.SettingsAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellation) => SettingsParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, cancellation))
            .WithTrackingName(SettingsSteps.Parse);

        // Findings carry positions, so they change with any line above them; the spec does not.
        var specs = parsed
            .Select(static (result, _) => result.Spec)
            .Where(static spec => spec is not null)
            .WithTrackingName(SettingsSteps.Spec);
        var findings = parsed
            .SelectMany(static (result, _) => result.Findings)
            .WithTrackingName(SettingsSteps.Findings);

        context.RegisterSourceOutput(specs, static (output, spec) => output.AddSource(spec!.FileName, SettingsEmitter.Emit(spec)));
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }
}
