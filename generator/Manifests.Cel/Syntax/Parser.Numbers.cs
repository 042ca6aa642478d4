using System.Globalization;

namespace Manifests.Cel.Syntax;

/// <summary>Numbers.</summary>
internal sealed partial class Parser
{
    private LiteralExpression ParseNumber(CelSpan? minus)
    {
        var token = current;
        Advance();
        var span = minus is { } start ? start.To(token.Span) : token.Span;
        var value = token.Kind switch
        {
            TokenKind.Double => ReadDouble(Signed(token.Text, minus)),
            TokenKind.Uint => ReadUint(token.Text),
            _ => ReadInt(token.Text, minus is not null),
        };
        return value.Kind != CelKind.Null ? new LiteralExpression(span, value) : Fail(span, TooLarge(token.Kind));
    }

    private static string TooLarge(TokenKind kind) => kind switch
    {
        TokenKind.Double => "the number does not fit a double of 64 bits",
        TokenKind.Uint => "the number does not fit an unsigned integer of 64 bits",
        _ => "the number does not fit an integer of 64 bits",
    };

    private static CelValue ReadDouble(string digits) =>
        double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) is var value && double.IsFinite(value)
            ? CelValue.Of(value)
            : CelValue.Null;

    private static string Signed(string digits, CelSpan? minus) => minus is null ? digits : "-" + digits;

    private static CelValue ReadUint(string digits) => TryReadDigits(digits, out var value) ? CelValue.Of(value) : CelValue.Null;

    private static CelValue ReadInt(string digits, bool isNegative)
    {
        const ulong LeastMagnitude = 1UL << 63;
        return !TryReadDigits(digits, out var magnitude) || magnitude > (isNegative ? LeastMagnitude : LeastMagnitude - 1)
            ? CelValue.Null
            : CelValue.Of(isNegative ? unchecked(-(long)magnitude) : (long)magnitude);
    }

    private static bool TryReadDigits(string digits, out ulong value) => digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        ? ulong.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
        : ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
