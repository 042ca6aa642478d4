using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.SourceGenerator.Settings;

/// <summary>A diagnostic as plain data; a <see cref="Location"/> would keep its syntax tree alive and never be equal to the next one.</summary>
internal sealed record SettingsFinding(
    DiagnosticDescriptor Descriptor,
    string? File,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableArray<string> Arguments)
{
    public static SettingsFinding At(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        var location = symbol.Locations.FirstOrDefault(static place => place.IsInSource);
        return new SettingsFinding(
            descriptor,
            location?.SourceTree?.FilePath,
            location?.SourceSpan ?? default,
            location?.GetLineSpan().Span ?? default,
            new EquatableArray<string>([.. arguments]));
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        File is null ? Location.None : Location.Create(File, Span, Lines),
        [.. Arguments]);
}
