using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Manifests.Cel;

/// <summary>
/// A value of an expression, or why there is none. Small, immutable and without an allocation of its own;
/// <see langword="default"/> is <c>null</c>.
/// </summary>
/// <remarks>
/// Look at <see cref="Kind"/> first: asking for a value of another kind is a mistake of the program and throws or gives nonsense.
/// Equality is that of CEL: <c>1</c>, <c>1u</c> and <c>1.0</c> are equal, values of unlike types are not, and NaN is not itself.
/// </remarks>
public readonly struct CelValue : IEquatable<CelValue>
{
    private readonly object? reference;
    private readonly long bits;
    private readonly int nanoseconds;

    private CelValue(CelKind kind, long bits, object? reference = null, int nanoseconds = 0)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
        this.nanoseconds = nanoseconds;
    }

    /// <summary><c>null</c>.</summary>
    public static CelValue Null => default;

    /// <summary><c>true</c>.</summary>
    public static CelValue True => new(CelKind.Bool, 1);

    /// <summary><c>false</c>.</summary>
    public static CelValue False => new(CelKind.Bool, 0);

    /// <summary><c>optional.none()</c>.</summary>
    public static CelValue OptionalNone => new(CelKind.Optional, 0, CelOptional.None);

    /// <summary>What this is.</summary>
    public CelKind Kind { get; }

    /// <summary>Whether there is no value but a reason in <see cref="AsError"/>.</summary>
    public bool IsError => Kind == CelKind.Error;

    /// <summary>Whether this is <c>true</c>; false for values of every other kind.</summary>
    public bool IsTrue => Kind == CelKind.Bool && bits != 0;

    /// <summary>Whether this is <c>false</c>; false for values of every other kind.</summary>
    public bool IsFalse => Kind == CelKind.Bool && bits == 0;

    /// <summary>The value of a <see cref="CelKind.Bool"/>.</summary>
    public bool AsBool => bits != 0;

    /// <summary>The value of a <see cref="CelKind.Int"/>.</summary>
    public long AsInt => bits;

    /// <summary>The value of a <see cref="CelKind.Uint"/>.</summary>
    public ulong AsUint => unchecked((ulong)bits);

    /// <summary>The value of a <see cref="CelKind.Double"/>.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The value of a <see cref="CelKind.String"/>.</summary>
    public string AsText => (string)reference!;

    /// <summary>The value of a <see cref="CelKind.Bytes"/>.</summary>
    public ReadOnlySpan<byte> AsBytes => (byte[])reference!;

    /// <summary>The value of a <see cref="CelKind.List"/>.</summary>
    public ICelList AsList => (ICelList)reference!;

    /// <summary>The value of a <see cref="CelKind.Map"/>.</summary>
    public ICelMap AsMap => (ICelMap)reference!;

    /// <summary>The value of a <see cref="CelKind.Timestamp"/>.</summary>
    public CelTimestamp AsTimestamp => new(bits, nanoseconds);

    /// <summary>The value of a <see cref="CelKind.Duration"/>.</summary>
    public CelDuration AsDuration => new(bits);

    /// <summary>The value of a <see cref="CelKind.Type"/>.</summary>
    public CelType AsType => (CelType)reference!;

    /// <summary>The value of a <see cref="CelKind.Optional"/>.</summary>
    public CelOptional AsOptional => (CelOptional)reference!;

    /// <summary>The value of a <see cref="CelKind.Opaque"/>.</summary>
    public CelOpaque AsOpaque => (CelOpaque)reference!;

    /// <summary>The reason of a <see cref="CelKind.Error"/>.</summary>
    public CelError AsError => (CelError)reference!;

    /// <summary>A truth value.</summary>
    public static CelValue Of(bool value) => new(CelKind.Bool, value ? 1 : 0);

    /// <summary>A signed integer.</summary>
    public static CelValue Of(long value) => new(CelKind.Int, value);

    /// <summary>An unsigned integer.</summary>
    public static CelValue Of(ulong value) => new(CelKind.Uint, unchecked((long)value));

    /// <summary>A number with a fraction.</summary>
    public static CelValue Of(double value) => new(CelKind.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A text.</summary>
    public static CelValue Of(string value) => new(CelKind.String, 0, value);

    /// <summary>Bytes. The array must not change afterwards.</summary>
    public static CelValue Of(byte[] value) => new(CelKind.Bytes, 0, value);

    /// <summary>A list.</summary>
    public static CelValue Of(ICelList value) => new(CelKind.List, 0, value);

    /// <summary>A list of these values. The array must not change afterwards.</summary>
    public static CelValue ListOf(params CelValue[] items) => new(CelKind.List, 0, new CelArray(items));

    /// <summary>A map or an object.</summary>
    public static CelValue Of(ICelMap value) => new(CelKind.Map, 0, value);

    /// <summary>A point in time.</summary>
    public static CelValue Of(CelTimestamp value) => new(CelKind.Timestamp, value.Seconds, null, value.Nanoseconds);

    /// <summary>A length of time.</summary>
    public static CelValue Of(CelDuration value) => new(CelKind.Duration, value.Nanoseconds);

    /// <summary>A type as a value.</summary>
    public static CelValue Of(CelType value) => new(CelKind.Type, 0, value);

    /// <summary>A value of a library's own type.</summary>
    public static CelValue Of(CelOpaque value) => new(CelKind.Opaque, 0, value);

    /// <summary>The reason why there is no value.</summary>
    public static CelValue Of(CelError error) => new(CelKind.Error, 0, error);

    /// <summary>An optional that has a value.</summary>
    public static CelValue OptionalOf(CelValue value) => new(CelKind.Optional, 0, CelOptional.Of(value));

    /// <summary>Whether two values are equal as <c>==</c> of CEL has it.</summary>
    public static bool operator ==(CelValue left, CelValue right) => CelEquality.AreEqual(left, right);

    /// <summary>Whether two values are not equal as <c>!=</c> of CEL has it.</summary>
    public static bool operator !=(CelValue left, CelValue right) => !CelEquality.AreEqual(left, right);

    /// <summary>The type of this value at run time: of a list, a map and an optional without what is in them.</summary>
    /// <exception cref="InvalidOperationException">This is an error.</exception>
    public CelType RuntimeType => Kind switch
    {
        CelKind.Null => CelType.Null,
        CelKind.Bool => CelType.Bool,
        CelKind.Int => CelType.Int,
        CelKind.Uint => CelType.Uint,
        CelKind.Double => CelType.Double,
        CelKind.String => CelType.String,
        CelKind.Bytes => CelType.Bytes,
        CelKind.List => CelType.List,
        CelKind.Map => CelType.Map,
        CelKind.Timestamp => CelType.Timestamp,
        CelKind.Duration => CelType.Duration,
        CelKind.Type => CelType.Type,
        CelKind.Optional => CelType.Optional,
        CelKind.Opaque => AsOpaque.Type,
        _ => throw new InvalidOperationException($"An error has no type: {AsError.Message}"),
    };

    /// <summary>The text when this is one.</summary>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        text = Kind == CelKind.String ? Unsafe.As<string>(reference) : null;
        return text is not null;
    }

    /// <inheritdoc/>
    public bool Equals(CelValue other) => CelEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CelValue other && CelEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => CelEquality.HashOf(this);

    /// <summary>The value as CEL would write it, for messages; text without quotes.</summary>
    public override string ToString() => CelValueText.Write(this);
}
