using System.Collections.Immutable;

namespace Manifests.Schema.Explaining;

/// <summary>Cuts a subject into its words.</summary>
internal static class ExplainSubject
{
    /// <summary>The words between the dots. Indices of lists (<c>[0]</c>, <c>[]</c>, <c>[*]</c>) are left out: a list is passed through.</summary>
    public static ImmutableArray<string> Parse(string subject) =>
        [.. subject.Split('.', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WithoutIndices).Where(static word => word.Length > 0)];

    private static string WithoutIndices(string word)
    {
        var bracket = word.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 || !word.EndsWith(']') ? word : word[..bracket];
    }
}
