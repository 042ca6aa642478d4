using System.Collections.Immutable;
using Manifests.Cel.Syntax;

namespace Manifests.Cel.Libraries;

/// <summary>The operators <c>+ - * / %</c>, and <c>-</c> and <c>!</c> before a value.</summary>
internal static class ArithmeticFunctions
{
    private static readonly CelType Item = CelType.Parameter("A");

    private static readonly CelCallCost Joining = CelCallCost.Of(
        static (values, _) => SaturatedMath.Multiply(CelSizes.Of(values[0]) + CelSizes.Of(values[1]), CelCallCost.Traversal),
        static call =>
        {
            var size = call.Arguments[0].Size + call.Arguments[1].Size;
            return new CelCallEstimate(size * CelCallCost.Traversal, size);
        });

    private static readonly CelCallCost ListJoining = CelCallCost.Of(
        static (_, _) => 1,
        static call => new CelCallEstimate(CelEstimate.Exactly(1), call.Arguments[0].Size + call.Arguments[1].Size));

    public static ImmutableArray<CelFunction> All { get; } =
    [
        new(
            Operators.Add,
            Int("add_int64", static (a, b) => TryAdd(a, b)),
            Uint("add_uint64", static (a, b) => b > ulong.MaxValue - a ? null : a + b),
            Double("add_double", static (a, b) => a + b),
            CelOverload.Global(
                "add_string",
                [CelType.String, CelType.String],
                CelType.String,
                static (a, b) =>
                    a.AsText.Length + b.AsText.Length > TextLimit.MaxLength ? TextLimit.Exceeded : CelValue.Of(a.AsText + b.AsText),
                Joining),
            CelOverload.Global(
                "add_bytes",
                [CelType.Bytes, CelType.Bytes],
                CelType.Bytes,
                static (a, b) => CelValue.Of([.. a.AsBytes, .. b.AsBytes]),
                Joining),
            CelOverload.Global(
                "add_list",
                [CelType.ListOf(Item), CelType.ListOf(Item)],
                CelType.ListOf(Item),
                static (a, b) => a.AsList is ICelCustomList custom ? custom.Add(b.AsList) : JoinedList.Of(a.AsList, b.AsList),
                ListJoining),
            Times(
                "add_timestamp_duration",
                CelType.Timestamp,
                CelType.Duration,
                CelType.Timestamp,
                static (a, b) => TimeMath.Add(a.AsTimestamp, b.AsDuration)),
            Times(
                "add_duration_timestamp",
                CelType.Duration,
                CelType.Timestamp,
                CelType.Timestamp,
                static (a, b) => TimeMath.Add(b.AsTimestamp, a.AsDuration)),
            Times(
                "add_duration_duration",
                CelType.Duration,
                CelType.Duration,
                CelType.Duration,
                static (a, b) => TimeMath.Add(a.AsDuration, b.AsDuration))),
        new(
            Operators.Subtract,
            Int("subtract_int64", static (a, b) => TrySubtract(a, b)),
            Uint("subtract_uint64", static (a, b) => b > a ? null : a - b),
            Double("subtract_double", static (a, b) => a - b),
            Times(
                "subtract_timestamp_timestamp",
                CelType.Timestamp,
                CelType.Timestamp,
                CelType.Duration,
                static (a, b) => TimeMath.Between(a.AsTimestamp, b.AsTimestamp)),
            Times(
                "subtract_timestamp_duration",
                CelType.Timestamp,
                CelType.Duration,
                CelType.Timestamp,
                static (a, b) => TimeMath.Subtract(a.AsTimestamp, b.AsDuration)),
            Times(
                "subtract_duration_duration",
                CelType.Duration,
                CelType.Duration,
                CelType.Duration,
                static (a, b) => TimeMath.Subtract(a.AsDuration, b.AsDuration))),
        new(
            Operators.Multiply,
            Int("multiply_int64", static (a, b) => TryMultiply(a, b)),
            Uint("multiply_uint64", static (a, b) => a != 0 && b > ulong.MaxValue / a ? null : a * b),
            Double("multiply_double", static (a, b) => a * b)),
        new(
            Operators.Divide,
            Int("divide_int64", static (a, b) => a == long.MinValue && b == -1 ? null : a / b, CelError.DivisionByZero),
            Uint("divide_uint64", static (a, b) => a / b, CelError.DivisionByZero),
            Double("divide_double", static (a, b) => a / b)),
        new(
            Operators.Modulo,
            Int("modulo_int64", static (a, b) => a == long.MinValue && b == -1 ? null : a % b, CelError.ModulusByZero),
            Uint("modulo_uint64", static (a, b) => a % b, CelError.ModulusByZero)),
        new(
            Operators.Negate,
            CelOverload.Global("negate_int64", [CelType.Int], CelType.Int, static a => OfInt(a.AsInt == long.MinValue ? null : -a.AsInt)),
            CelOverload.Global("negate_double", [CelType.Double], CelType.Double, static a => CelValue.Of(-a.AsDouble))),
        new(Operators.Not, CelOverload.Global("logical_not", [CelType.Bool], CelType.Bool, static a => CelValue.Of(!a.AsBool))),
    ];

    private static CelOverload Int(string id, Func<long, long, long?> operation, CelError? whenZero = null) => CelOverload.Global(
        id,
        [CelType.Int, CelType.Int],
        CelType.Int,
        (a, b) => whenZero is not null && b.AsInt == 0 ? CelValue.Of(whenZero) : OfInt(operation(a.AsInt, b.AsInt)));

    private static CelOverload Uint(string id, Func<ulong, ulong, ulong?> operation, CelError? whenZero = null) => CelOverload.Global(
        id,
        [CelType.Uint, CelType.Uint],
        CelType.Uint,
        (a, b) => whenZero is not null && b.AsUint == 0 ? CelValue.Of(whenZero) : OfUint(operation(a.AsUint, b.AsUint)));

    private static CelOverload Double(string id, Func<double, double, double> operation) => CelOverload.Global(
        id, [CelType.Double, CelType.Double], CelType.Double, (a, b) => CelValue.Of(operation(a.AsDouble, b.AsDouble)));

    private static CelOverload Times(
        string id,
        CelType left,
        CelType right,
        CelType result,
        Func<CelValue,
        CelValue,
        CelValue> operation) =>
        CelOverload.Global(id, [left, right], result, operation);

    private static CelValue OfInt(long? value) => value is { } number ? CelValue.Of(number) : CelValue.Of(CelError.IntegerOverflow);

    private static CelValue OfUint(ulong? value) => value is { } number ? CelValue.Of(number) : CelValue.Of(CelError.UintegerOverflow);

    private static long? TryAdd(long left, long right)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? null : sum;
    }

    private static long? TrySubtract(long left, long right)
    {
        var difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) < 0 ? null : difference;
    }

    private static long? TryMultiply(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        return (high == 0 && low >= 0) || (high == -1 && low < 0) ? low : null;
    }
}
