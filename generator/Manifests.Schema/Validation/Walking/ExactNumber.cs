using System.Globalization;

namespace Manifests.Schema.Validation;

/// <summary>
/// A number compared without rounding as long as it fits 28 digits, which all 64-bit integers do; only larger ones are compared
/// as doubles.
/// </summary>
internal readonly struct ExactNumber : IComparable<ExactNumber>
{
    private readonly decimal exact;
    private readonly double rough;
    private readonly bool isExact;

    private ExactNumber(decimal exact)
    {
        this.exact = exact;
        rough = (double)exact;
        isExact = true;
    }

    private ExactNumber(double rough) => this.rough = rough;

    /// <summary>Whether it has no fraction.</summary>
    public bool IsIntegral => isExact ? decimal.Truncate(exact) == exact : Math.Truncate(rough) == rough;

    /// <summary>The number of a text that a reader took for one.</summary>
    public static ExactNumber Parse(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || IsZero(text)))
        {
            return new ExactNumber(exact);
        }

        return new ExactNumber(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rough) ? rough : double.NaN);
    }

    public static ExactNumber? ParseOrNull(string? text) => text is null ? null : Parse(text);

    public bool FitsInto(long smallest, long largest) => isExact && exact >= smallest && exact <= largest;

    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (isExact && divisor.isExact)
        {
            return divisor.exact == 0 || exact % divisor.exact == 0;
        }

        var quotient = rough / divisor.rough;
        return Math.Truncate(quotient) == quotient;
    }

    /// <summary>The integer in decimal, without fraction or exponent.</summary>
    public string ToIntegerText() => isExact
        ? decimal.Truncate(exact).ToString("0", CultureInfo.InvariantCulture)
        : rough.ToString("F0", CultureInfo.InvariantCulture);

    public int CompareTo(ExactNumber other) =>
        isExact && other.isExact ? exact.CompareTo(other.exact) : rough.CompareTo(other.rough);

    // 1e-40 is not zero, but decimal reads it as zero.
    private static bool IsZero(string text)
    {
        foreach (var character in text)
        {
            if (character is 'e' or 'E')
            {
                break;
            }

            if (character is >= '1' and <= '9')
            {
                return false;
            }
        }

        return true;
    }
}
