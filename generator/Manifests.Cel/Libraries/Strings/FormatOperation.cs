using System.Globalization;
using System.Text;

namespace Manifests.Cel.Libraries;

/// <summary><c>text.format(list)</c>: clauses such as <c>%s</c> and <c>%.3f</c> are replaced by the items.</summary>
/// <remarks>Source: cel-go's <c>ext/formatting.go</c>.</remarks>
internal static class FormatOperation
{
    private const int DefaultPrecision = 6;
    private const int MaxPrecision = 1000;

    public static CelValue Format(CelValue format, CelValue arguments)
    {
        var text = format.AsText;
        var items = arguments.AsList;
        var output = new StringBuilder();
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                output.Append(text[at++]);
                continue;
            }

            if (!TryReadClause(text, ref at, out var precision, out var verb))
            {
                return Invalid("a clause of the format is not complete");
            }

            if (verb == '%')
            {
                output.Append('%');
                continue;
            }

            if (next >= items.Count)
            {
                return Invalid($"the format has more clauses than the {items.Count} values of the list");
            }

            var written = Write(verb, precision, items[next++]);
            if (written.IsError)
            {
                return written;
            }

            output.Append(written.AsText);
        }

        return CelValue.Of(output.ToString());
    }

    private static bool TryReadClause(string text, ref int at, out int precision, out char verb)
    {
        at++;
        precision = DefaultPrecision;
        verb = '\0';
        if (at < text.Length && text[at] == '.')
        {
            var start = ++at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            var digits = text.AsSpan(start, at - start);
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out precision) || precision > MaxPrecision)
            {
                return false;
            }
        }

        if (at >= text.Length)
        {
            return false;
        }

        verb = text[at++];
        return true;
    }

    private static CelValue Write(char verb, int precision, CelValue value) => verb switch
    {
        's' => WriteText(value),
        'd' => WriteDecimal(value),
        'f' => WriteReal(value, precision, isScientific: false),
        'e' => WriteReal(value, precision, isScientific: true),
        'b' => value.Kind == CelKind.Bool ? CelValue.Of(value.AsBool ? "1" : "0") : WriteInteger(value, 2),
        'o' => WriteInteger(value, 8),
        'x' => WriteHexadecimal(value, isUpper: false),
        'X' => WriteHexadecimal(value, isUpper: true),
        _ => Invalid($"the format has no clause %{verb}"),
    };

    private static CelValue WriteText(CelValue value) => value.Kind switch
    {
        CelKind.Double => CelValue.Of(Special(value.AsDouble) ?? PlainDouble(value.AsDouble)),
        CelKind.List => WriteList(value.AsList),
        CelKind.Map => WriteMap(value.AsMap),
        CelKind.Optional or CelKind.Opaque => Invalid($"the clause %s takes no value of type {value.RuntimeType}"),
        _ => CelValue.Of(value.ToString()),
    };

    private static string PlainDouble(double value) =>
        value.ToString("R", CultureInfo.InvariantCulture) is var text && text.Contains('E', StringComparison.Ordinal)
        ? ExactDecimals.Plain(value)
        : text;

    private static CelValue WriteList(ICelList list)
    {
        var text = new StringBuilder("[");
        for (var index = 0; index < list.Count; index++)
        {
            var item = WriteText(list[index]);
            if (item.IsError)
            {
                return item;
            }

            text.Append(index == 0 ? "" : ", ").Append(item.AsText);
            if (text.Length > TextLimit.MaxLength)
            {
                return TextLimit.Exceeded;
            }
        }

        return CelValue.Of(text.Append(']').ToString());
    }

    private static CelValue WriteMap(ICelMap map)
    {
        var entries = new List<(string Key, string Value)>();
        for (var index = 0; index < map.Count; index++)
        {
            var key = WriteText(map.KeyAt(index));
            var value = key.IsError ? key : WriteText(map.ValueAt(index));
            if (value.IsError)
            {
                return value;
            }

            entries.Add((key.AsText, value.AsText));
        }

        entries.Sort(static (left, right) => CodePoints.Compare(left.Key, right.Key));
        return CelValue.Of($"{{{string.Join(", ", entries.Select(static entry => $"{entry.Key}: {entry.Value}"))}}}");
    }

    private static CelValue WriteDecimal(CelValue value) => value.Kind switch
    {
        CelKind.Int or CelKind.Uint => CelValue.Of(value.ToString()),
        CelKind.Double when Special(value.AsDouble) is { } special => CelValue.Of(special),
        _ => Invalid($"the clause %d takes an integer, not a value of type {value.RuntimeType}"),
    };

    private static CelValue WriteReal(CelValue value, int precision, bool isScientific)
    {
        var number = value.Kind switch
        {
            CelKind.Double => value.AsDouble,
            CelKind.Int => value.AsInt,
            CelKind.Uint => value.AsUint,
            _ => (double?)null,
        };
        return number is not { } real
            ? Invalid($"the clauses %f and %e take a number, not a value of type {value.RuntimeType}")
            : CelValue.Of(
                Special(real) ?? (isScientific ? ExactDecimals.Scientific(real, precision) : ExactDecimals.Fixed(real, precision)));
    }

    private static CelValue WriteInteger(CelValue value, int radix) => value.Kind switch
    {
        CelKind.Int => CelValue.Of((value.AsInt < 0 ? "-" : "") + Digits(Magnitude(value.AsInt), radix)),
        CelKind.Uint => CelValue.Of(Digits(value.AsUint, radix)),
        _ => Invalid($"the clauses %b, %o and %x take an integer, not a value of type {value.RuntimeType}"),
    };

    private static CelValue WriteHexadecimal(CelValue value, bool isUpper)
    {
        var written = value.Kind switch
        {
            CelKind.String => CelValue.Of(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(value.AsText))),
            CelKind.Bytes => CelValue.Of(Convert.ToHexStringLower(value.AsBytes)),
            _ => WriteInteger(value, 16),
        };
        return written.IsError || !isUpper ? written : CelValue.Of(written.AsText.ToUpperInvariant());
    }

    private static string? Special(double value) =>
        double.IsNaN(value) ? "NaN" : double.IsPositiveInfinity(value) ? "Infinity" : double.IsNegativeInfinity(value) ? "-Infinity" : null;

    private static ulong Magnitude(long value) => value < 0 ? unchecked((ulong)-value) : (ulong)value;

    private static string Digits(ulong value, int radix)
    {
        var digits = new StringBuilder();
        do
        {
            digits.Insert(0, "0123456789abcdef"[(int)(value % (ulong)radix)]);
            value /= (ulong)radix;
        }
        while (value > 0);
        return digits.ToString();
    }

    private static CelValue Invalid(string message) => CelValue.Of(CelError.Invalid(message));
}
