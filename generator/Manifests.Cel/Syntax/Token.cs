namespace Manifests.Cel.Syntax;

/// <summary>A word, number, text or symbol of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Text">The word, the digits or the symbol; of an escaped name what is between the marks.</param>
/// <param name="Value">The value of a text or of bytes.</param>
internal readonly record struct Token(TokenKind Kind, CelSpan Span, string Text, CelValue Value = default)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsWord(string word) => Kind == TokenKind.Name && string.Equals(Text, word, StringComparison.Ordinal);
}
