using Microsoft.CodeAnalysis;

namespace Manifests.SourceGenerator.Models;

/// <summary>What can be wrong with the input of the models. Ids MAN4000 to MAN4099.</summary>
internal static class ModelRules
{
    public static readonly DiagnosticDescriptor MalformedCatalog = new(
        "MAN4000",
        "A catalog file is malformed",
        "The catalog file cannot be read, so its kinds get no models: {0}; write it again with the task 'Catalog'",
        "Manifests.Models",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
