using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

/// <summary>
/// Places that the server decodes and then never looks at: what breaks a rule there is accepted, and fails later, one pod at a time.
/// </summary>
/// <remarks>Source: pkg/apis/apps/validation, ValidatePodTemplateSpecForStatefulSet.</remarks>
internal static class DecodedOnly
{
    /// <summary>Whether the server refuses an object because of this finding at this place.</summary>
    public static bool Refuses(DiagnosticDescriptor finding, string apiVersion, string kind, Trail trail) =>
        finding.IsRefusal
        && (IsOfDecoding(finding) || kind != "StatefulSet" || KindKey.GroupOf(apiVersion) != "apps" || !trail.StartsWith("spec", "template", "spec"));

    private static bool IsOfDecoding(DiagnosticDescriptor finding) =>
        finding == SchemaDiagnostics.FieldUnknown
        || finding == SchemaDiagnostics.WrongType
        || finding == SchemaDiagnostics.IntegerOutOfRange
        || finding == SchemaDiagnostics.BadQuantity;
}
