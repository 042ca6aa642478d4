namespace Manifests.Schema.Explaining;

/// <summary>
/// Guesses a kind's plural as Kubernetes' tools do, so that most kinds are found by it without reading their schemas.
/// Source: <c>UnsafeGuessKindToResource</c> of apimachinery.
/// </summary>
internal static class PluralGuess
{
    /// <summary>The plural in lower case: <c>ingresses</c>, <c>networkpolicies</c>, <c>gateways</c>.</summary>
    public static string Of(string kind)
    {
        var word = kind.ToLowerInvariant();
        return word switch
        {
            "" => "",
            _ when word.EndsWith("endpoints", StringComparison.Ordinal) => word,
            _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) => word + "es",
            _ when word.EndsWith('y') && !(word.Length > 1 && "aeiou".Contains(word[^2], StringComparison.Ordinal)) => word[..^1] + "ies",
            _ => word + "s",
        };
    }
}
