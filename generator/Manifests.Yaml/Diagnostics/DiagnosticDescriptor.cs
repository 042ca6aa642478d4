using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Manifests.Diagnostics;

/// <summary>One kind of finding: its id, weight and sentence.</summary>
/// <param name="Id">
/// <c>MAN</c> and four digits, never reused: 1 reading (YAML, settings), 2 schema, 3 kustomize, 4 source generator and
/// catalog, 5 rules, 6 the owned tree, 7 composing a platform, 8 review, 9 usage and environment.
/// </param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Sentence">
/// A composite format: what was found, what was expected and the next step. Formatted with the invariant culture.
/// </param>
public sealed record DiagnosticDescriptor(
    string Id,
    Severity Severity,
    [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string Sentence)
{
    /// <summary>
    /// Whether the server that the document is for refuses it because of this. False for what only this tool asks for: findings
    /// about style, about a repository as a whole, or about what a server overlooks.
    /// </summary>
    /// <value>As <see cref="Severity"/> says unless set: an error refuses, everything else does not.</value>
    public bool IsRefusal { get; init; } = Severity == Severity.Error;

    /// <summary>A finding of this kind at a place.</summary>
    public Diagnostic At(Location location, params ReadOnlySpan<object?> arguments) =>
        new(this, location, string.Format(CultureInfo.InvariantCulture, Sentence, arguments));
}
