namespace Manifests.Cel;

/// <summary>Why an evaluation gave no value. An error is a result; evaluation never throws for what a user wrote.</summary>
public sealed class CelError
{
    private CelError(CelErrorKind kind, string message)
    {
        Kind = kind;
        Message = message;
    }

    /// <summary>What went wrong.</summary>
    public CelErrorKind Kind { get; }

    /// <summary>One line of plain English, such as <c>no such key: name</c>.</summary>
    public string Message { get; }

    internal static CelError DivisionByZero { get; } = new(CelErrorKind.DivisionByZero, "division by zero");

    internal static CelError ModulusByZero { get; } = new(CelErrorKind.DivisionByZero, "modulus by zero");

    internal static CelError IntegerOverflow { get; } = new(CelErrorKind.Overflow, "integer overflow");

    internal static CelError UintegerOverflow { get; } = new(CelErrorKind.Overflow, "unsigned integer overflow");

    internal static CelError TimestampOverflow { get; } = new(CelErrorKind.Overflow, "timestamp overflow");

    internal static CelError DurationOverflow { get; } = new(CelErrorKind.Overflow, "duration overflow");

    internal static CelError CostLimitExceeded { get; } = new(CelErrorKind.CostLimitExceeded, "actual cost limit exceeded");

    internal static CelError Cancelled { get; } = new(CelErrorKind.Cancelled, "operation cancelled");

    internal static CelError NoOverload { get; } = new(CelErrorKind.NoSuchOverload, "no such overload");

    /// <summary>An error of one kind; the message is one line.</summary>
    public static CelError Of(CelErrorKind kind, string message) => new(kind, message);

    /// <summary>What a function says of an argument it cannot use.</summary>
    public static CelError Invalid(string message) => new(CelErrorKind.InvalidArgument, message);

    /// <summary>What a function says when it gets a value whose type it does not take.</summary>
    /// <param name="function">The name as a user writes it; <see langword="null"/> leaves it out.</param>
    public static CelError NoSuchOverload(string? function = null) =>
        function is null ? NoOverload : new(CelErrorKind.NoSuchOverload, $"no such overload: {function}");

    /// <summary>What looking up an absent key or field says.</summary>
    public static CelError NoSuchKey(CelValue key) => new(CelErrorKind.NoSuchKey, $"no such key: {key}");

    /// <summary>What looking up an absent index says.</summary>
    public static CelError IndexOutOfBounds(long index) =>
        new(
            CelErrorKind.IndexOutOfBounds,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"index out of bounds: {index}"));

    /// <inheritdoc/>
    public override string ToString() => Message;
}
