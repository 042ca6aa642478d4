using System.Text.RegularExpressions;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>What a rule says, apart from any one finding.</summary>
internal static partial class RuleWords
{
    /// <summary>Its sentence with three dots for what differs.</summary>
    public static string Of(DiagnosticDescriptor rule) =>
        Hole().Replace(rule.Sentence, "...").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"(?<!\{)\{[0-9][^}]*\}")]
    private static partial Regex Hole();
}
