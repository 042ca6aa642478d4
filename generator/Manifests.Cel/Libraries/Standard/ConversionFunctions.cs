using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Manifests.Cel.Libraries;

/// <summary>Conversions between types, and <c>type</c> and <c>dyn</c>.</summary>
/// <remarks>Source: cel-go's <c>common/stdlib/standard.go</c> and the <c>ConvertToType</c> of each value.</remarks>
internal static class ConversionFunctions
{
    private const double LongBound = 9223372036854775808.0;
    private const double UlongBound = 18446744073709551616.0;

    private static readonly CelType A = CelType.Parameter("A");

    public static ImmutableArray<CelFunction> All { get; } =
    [
        new(
            "int",
            Convert("int64_to_int64", CelType.Int, CelType.Int, static value => value),
            Convert(
                "uint64_to_int64",
                CelType.Uint,
                CelType.Int,
                static value => value.AsUint <= long.MaxValue ? CelValue.Of((long)value.AsUint) : IntOverflow),
            Convert("double_to_int64", CelType.Double, CelType.Int, static value => ToInt(value.AsDouble)),
            Convert("string_to_int64", CelType.String, CelType.Int, static value => ToInt(value.AsText)),
            Convert("timestamp_to_int64", CelType.Timestamp, CelType.Int, static value => CelValue.Of(value.AsTimestamp.Seconds)),
            Convert("duration_to_int64", CelType.Duration, CelType.Int, static value => CelValue.Of(value.AsDuration.Nanoseconds))),
        new(
            "uint",
            Convert("uint64_to_uint64", CelType.Uint, CelType.Uint, static value => value),
            Convert(
                "int64_to_uint64",
                CelType.Int,
                CelType.Uint,
                static value => value.AsInt >= 0 ? CelValue.Of((ulong)value.AsInt) : UintOverflow),
            Convert(
                "double_to_uint64",
                CelType.Double,
                CelType.Uint,
                static value => value.AsDouble is >= 0 and < UlongBound ? CelValue.Of((ulong)value.AsDouble) : UintOverflow),
            Convert("string_to_uint64", CelType.String, CelType.Uint, static value => ToUint(value.AsText))),
        new(
            "double",
            Convert("double_to_double", CelType.Double, CelType.Double, static value => value),
            Convert("int64_to_double", CelType.Int, CelType.Double, static value => CelValue.Of((double)value.AsInt)),
            Convert("uint64_to_double", CelType.Uint, CelType.Double, static value => CelValue.Of((double)value.AsUint)),
            Convert("string_to_double", CelType.String, CelType.Double, static value => ToDouble(value.AsText))),
        new(
            "bool",
            Convert("bool_to_bool", CelType.Bool, CelType.Bool, static value => value),
            Convert("string_to_bool", CelType.String, CelType.Bool, static value => ToBool(value.AsText))),
        new(
            "string",
            [
                Convert("string_to_string", CelType.String, CelType.String, static value => value),
                .. new[] { CelType.Bool, CelType.Int, CelType.Uint, CelType.Double, CelType.Timestamp, CelType.Duration }
                    .Select(
                        static type =>
                            Convert($"{ShortName(type)}_to_string", type, CelType.String, static value => CelValue.Of(value.ToString()))),
                CelOverload.Global("bytes_to_string", [CelType.Bytes], CelType.String, static value => ToText(value.AsBytes), Passing),
            ]),
        new(
            "bytes",
            Convert("bytes_to_bytes", CelType.Bytes, CelType.Bytes, static value => value),
            CelOverload.Global(
                "string_to_bytes",
                [CelType.String],
                CelType.Bytes,
                static value => CelValue.Of(Encoding.UTF8.GetBytes(value.AsText)),
                Passing)),
        new(
            "timestamp",
            Convert("timestamp_to_timestamp", CelType.Timestamp, CelType.Timestamp, static value => value),
            Convert("int64_to_timestamp", CelType.Int, CelType.Timestamp, static value => ToTimestamp(value.AsInt)),
            Convert("string_to_timestamp", CelType.String, CelType.Timestamp, static value => ToTimestamp(value.AsText))
                .WithLiteralCheck(
                    new CelLiteralCheck(
                        0,
                        static text => CelTimestamp.TryParse(text, out _) ? null : "it is not a time such as 2026-01-02T03:04:05Z"))),
        new(
            "duration",
            Convert("duration_to_duration", CelType.Duration, CelType.Duration, static value => value),
            Convert("int64_to_duration", CelType.Int, CelType.Duration, static value => CelValue.Of(new CelDuration(value.AsInt))),
            Convert("string_to_duration", CelType.String, CelType.Duration, static value => ToDuration(value.AsText))
                .WithLiteralCheck(
                    new CelLiteralCheck(
                        0,
                        static text => CelDuration.TryParse(text, out _) ? null : "it is not a duration such as 1h30m"))),
        new("dyn", Convert("to_dyn", A, CelType.Dyn, static value => value)),
        new("type", Convert("type", A, CelType.TypeOf(A), static value => CelValue.Of(value.RuntimeType))),
    ];

    private static CelCallCost Passing => CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(CelSizes.Of(values[0]), CelCallCost.Traversal),
        static call => new CelCallEstimate(call.Arguments[0].Size * CelCallCost.Traversal, call.Arguments[0].Size));

    private static CelValue IntOverflow => CelValue.Of(CelError.IntegerOverflow);

    private static CelValue UintOverflow => CelValue.Of(CelError.UintegerOverflow);

    private static CelOverload Convert(string id, CelType from, CelType to, Func<CelValue, CelValue> convert) =>
        CelOverload.Global(id, [from], to, convert);

    private static string ShortName(CelType type) => type.Kind switch
    {
        CelTypeKind.Int => "int64",
        CelTypeKind.Uint => "uint64",
        CelTypeKind.Timestamp => "timestamp",
        CelTypeKind.Duration => "duration",
        _ => type.Name,
    };

    // cel-go leaves out the bounds themselves, as they cannot be told from what was rounded.
    private static CelValue ToInt(double value) => value is > -LongBound and < LongBound ? CelValue.Of((long)value) : IntOverflow;

    private static CelValue ToInt(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? CelValue.Of(value)
        : CelValue.Of(CelError.Invalid($"'{text}' is not an integer of 64 bits"));

    private static CelValue ToUint(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? CelValue.Of(value)
        : CelValue.Of(CelError.Invalid($"'{text}' is not an unsigned integer of 64 bits"));

    private static CelValue ToDouble(string text)
    {
        var unsigned = text.StartsWith('-') || text.StartsWith('+') ? text[1..] : text;
        var sign = text.StartsWith('-') ? -1.0 : 1.0;
        if (unsigned.Equals("inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            return CelValue.Of(sign * double.PositiveInfinity);
        }

        if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            return CelValue.Of(double.NaN);
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(unsigned, Style, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? CelValue.Of(sign * value)
            : CelValue.Of(CelError.Invalid($"'{text}' is not a number"));
    }

    private static CelValue ToBool(string text) => text switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => CelValue.True,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => CelValue.False,
        _ => CelValue.Of(CelError.Invalid($"'{text}' is neither true nor false")),
    };

    private static CelValue ToText(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes)
        ? CelValue.Of(Encoding.UTF8.GetString(bytes))
        : CelValue.Of(CelError.Invalid("the bytes are not valid UTF-8"));

    private static CelValue ToTimestamp(long seconds)
    {
        var timestamp = new CelTimestamp(seconds, 0);
        return timestamp.IsInRange ? CelValue.Of(timestamp) : CelValue.Of(CelError.TimestampOverflow);
    }

    private static CelValue ToTimestamp(string text) => CelTimestamp.TryParse(text, out var timestamp)
        ? CelValue.Of(timestamp)
        : CelValue.Of(CelError.Invalid($"'{text}' is not a time such as 2026-01-02T03:04:05Z"));

    private static CelValue ToDuration(string text) => CelDuration.TryParse(text, out var duration)
        ? CelValue.Of(duration)
        : CelValue.Of(CelError.Invalid($"'{text}' is not a duration such as 1h30m"));
}
