using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// The amount that a quantity says, exact to the billionth, as the server keeps it: smaller parts are rounded away from zero,
/// and amounts with a binary suffix end at 2^63 - 1. Amounts beyond 10^29 count as equal.
/// </summary>
/// <remarks>Source: apimachinery <c>pkg/api/resource/quantity.go</c>, ParseQuantity.</remarks>
public readonly struct QuantityValue : IComparable<QuantityValue>, IEquatable<QuantityValue>
{
    private const int FractionDigits = 9;

    private static readonly Int128 NanosPerUnit = 1_000_000_000;
    private static readonly Int128 Largest = Int128.Parse("100000000000000000000000000000000000000", CultureInfo.InvariantCulture);
    private static readonly Int128 LargestBinary = long.MaxValue * NanosPerUnit;

    private readonly Int128 nanos;

    private QuantityValue(Int128 nanos) => this.nanos = nanos;

    /// <summary>Nothing.</summary>
    public static QuantityValue Zero => default;

    /// <summary>Minus one, zero or one.</summary>
    public int Sign => Int128.Sign(nanos);

    /// <summary>Whether it has no fraction.</summary>
    public bool IsInteger => nanos % NanosPerUnit == 0;

    /// <summary>Whether it has no more than three decimal places: no part of a thousandth.</summary>
    public bool IsWholeMillis => nanos % (NanosPerUnit / 1000) == 0;

    /// <summary>A whole number.</summary>
    public static QuantityValue FromInteger(long value) => new(value * NanosPerUnit);

    /// <summary>Reads a quantity: <c>500m</c>, <c>1.5Gi</c>, <c>1e3</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityValue value)
    {
        value = default;
        if (!QuantitySyntax.TrySplit(text, out var number, out var suffix))
        {
            return false;
        }

        var isNegative = number[0] == '-';
        number = number.TrimStart("+-");
        var nanos = suffix.Length == 2 && suffix[1] == 'i'
            ? Int128.Min(Nanos(number, 0, BinaryFactor(suffix[0])), LargestBinary)
            : Nanos(number, DecimalExponent(suffix), 1);
        value = new QuantityValue(isNegative ? -nanos : nanos);
        return true;
    }

    /// <summary>Reads a quantity written as text or number; false for anything else, also for an absent one.</summary>
    public static bool TryRead(Node? node, out QuantityValue value)
    {
        value = default;
        return node is Scalar { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float } scalar
            && TryParse(scalar.Text, out value);
    }

    /// <summary>Whether it is a multiple of another one; everything is one of zero.</summary>
    public bool IsMultipleOf(QuantityValue divisor) => divisor.nanos == 0 || nanos % divisor.nanos == 0;

    /// <inheritdoc/>
    public int CompareTo(QuantityValue other) => nanos.CompareTo(other.nanos);

    /// <inheritdoc/>
    public bool Equals(QuantityValue other) => nanos == other.nanos;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantityValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => nanos.GetHashCode();

    /// <summary>The plain decimal number: <c>0.5</c>, <c>1024</c>.</summary>
    public override string ToString()
    {
        var magnitude = Int128.Abs(nanos);
        var whole = (magnitude / NanosPerUnit).ToString(CultureInfo.InvariantCulture);
        var fraction = ((long)(magnitude % NanosPerUnit)).ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        return (Sign < 0 ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction);
    }

    /// <summary>The sum.</summary>
    public static QuantityValue operator +(QuantityValue left, QuantityValue right) =>
        new(Int128.Clamp(left.nanos + right.nanos, -Largest, Largest));

    /// <summary>The difference.</summary>
    public static QuantityValue operator -(QuantityValue left, QuantityValue right) =>
        new(Int128.Clamp(left.nanos - right.nanos, -Largest, Largest));

    /// <summary>The amount as an integer; false when it has a fraction or is beyond 64 bits.</summary>
    public bool TryToInt64(out long value)
    {
        var isExact = IsInteger && nanos / NanosPerUnit is var units && units >= long.MinValue && units <= long.MaxValue;
        value = isExact ? (long)(nanos / NanosPerUnit) : 0;
        return isExact;
    }

    /// <summary>The nearest number with a fraction.</summary>
    public double ToDouble() => (double)nanos / (double)NanosPerUnit;

    /// <summary>Whether the amounts are the same, however they are written.</summary>
    public static bool operator ==(QuantityValue left, QuantityValue right) => left.Equals(right);

    /// <summary>Whether the amounts differ.</summary>
    public static bool operator !=(QuantityValue left, QuantityValue right) => !left.Equals(right);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(QuantityValue left, QuantityValue right) => left.nanos < right.nanos;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(QuantityValue left, QuantityValue right) => left.nanos <= right.nanos;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(QuantityValue left, QuantityValue right) => left.nanos > right.nanos;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(QuantityValue left, QuantityValue right) => left.nanos >= right.nanos;

    // The digits times the factor, moved by the exponent and by the nine places of a billionth; what is smaller rounds up.
    private static Int128 Nanos(ReadOnlySpan<char> number, int exponent, long factor)
    {
        var point = number.IndexOf('.');
        var fraction = point < 0 ? 0 : number.Length - point - 1;
        var shift = exponent - fraction + FractionDigits;
        var (digits, droppedPlaces, isInexact) = Digits(number);
        if (digits == 0)
        {
            return 0;
        }

        return Shift(Multiply(digits, factor), shift + droppedPlaces, isInexact);
    }

    // More significant digits than this never matter to an amount that is told apart from others.
    private static (Int128 Digits, int DroppedPlaces, bool IsInexact) Digits(ReadOnlySpan<char> number)
    {
        const int kept = 27;
        Int128 digits = 0;
        var count = 0;
        var dropped = 0;
        var isInexact = false;
        foreach (var character in number)
        {
            if (character == '.')
            {
                continue;
            }

            if (count < kept)
            {
                digits = (digits * 10) + (character - '0');
                count += digits == 0 ? 0 : 1;
            }
            else
            {
                dropped++;
                isInexact |= character != '0';
            }
        }

        return (digits, dropped, isInexact);
    }

    private static Int128 Multiply(Int128 digits, long factor) => digits > Largest / factor ? Largest : digits * factor;

    private static Int128 Shift(Int128 value, int places, bool isInexact)
    {
        for (; places > 0 && value < Largest; places--)
        {
            value = value > Largest / 10 ? Largest : value * 10;
        }

        for (; places < 0 && (value > 1 || !isInexact); places++)
        {
            isInexact |= value % 10 != 0;
            value /= 10;
            if (value == 0)
            {
                break;
            }
        }

        return isInexact && places <= 0 ? value + 1 : value;
    }

    private static long BinaryFactor(char suffix) => 1L << (10 * ("KMGTPE".IndexOf(suffix, StringComparison.Ordinal) + 1));

    private static int DecimalExponent(ReadOnlySpan<char> suffix) => suffix switch
    {
        "" => 0,
        "n" => -9,
        "u" => -6,
        "m" => -3,
        "k" => 3,
        "M" => 6,
        "G" => 9,
        "T" => 12,
        "P" => 15,
        "E" => 18,
        _ => Clamped(suffix[1..]),
    };

    // An exponent beyond these bounds says the same as the bound.
    private static int Clamped(ReadOnlySpan<char> exponent)
    {
        const int bound = 1000;
        return int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(value, -bound, bound)
            : exponent[0] == '-' ? -bound : bound;
    }
}
