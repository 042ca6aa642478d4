using System.Collections.Immutable;

namespace Manifests.Cel;

/// <summary>A type that an expression is checked with. Immutable.</summary>
/// <remarks>Types are equal when kind, name and parameters are; bounds of size do not matter for that.</remarks>
public class CelType : IEquatable<CelType>
{
    /// <summary>Of how many types a type may be made; one that is made of more is of no use, and takes long to look at.</summary>
    internal const int MaxWeight = 10_000;

    private CelType(CelTypeKind kind, string name, ImmutableArray<CelType> parameters, long? maxSize)
    {
        Kind = kind;
        Name = name;
        Parameters = parameters;
        MaxSize = maxSize;
        Weight = 1;
        foreach (var parameter in parameters)
        {
            Weight = Math.Min(Weight + parameter.Weight, MaxWeight);
        }
    }

    /// <summary>For types with fields.</summary>
    private protected CelType(string name)
        : this(CelTypeKind.Object, name, [], null)
    {
    }

    /// <summary>Known at run time only; fits everywhere.</summary>
    public static CelType Dyn { get; } = Simple(CelTypeKind.Dyn, "dyn");

    /// <summary>The type of <c>null</c>.</summary>
    public static CelType Null { get; } = Simple(CelTypeKind.Null, "null");

    /// <summary><c>bool</c>.</summary>
    public static CelType Bool { get; } = Simple(CelTypeKind.Bool, "bool");

    /// <summary><c>int</c>.</summary>
    public static CelType Int { get; } = Simple(CelTypeKind.Int, "int");

    /// <summary><c>uint</c>.</summary>
    public static CelType Uint { get; } = Simple(CelTypeKind.Uint, "uint");

    /// <summary><c>double</c>.</summary>
    public static CelType Double { get; } = Simple(CelTypeKind.Double, "double");

    /// <summary><c>string</c>, of any length.</summary>
    public static CelType String { get; } = Simple(CelTypeKind.String, "string");

    /// <summary><c>bytes</c>, of any length.</summary>
    public static CelType Bytes { get; } = Simple(CelTypeKind.Bytes, "bytes");

    /// <summary>A point in time.</summary>
    public static CelType Timestamp { get; } = Simple(CelTypeKind.Timestamp, "google.protobuf.Timestamp");

    /// <summary>A length of time.</summary>
    public static CelType Duration { get; } = Simple(CelTypeKind.Duration, "google.protobuf.Duration");

    /// <summary>A list of anything.</summary>
    public static CelType List { get; } = ListOf(Dyn);

    /// <summary>A map of anything.</summary>
    public static CelType Map { get; } = MapOf(Dyn, Dyn);

    /// <summary>The type of any type.</summary>
    public static CelType Type { get; } = TypeOf(Dyn);

    /// <summary>An optional of anything.</summary>
    public static CelType Optional { get; } = OptionalOf(Dyn);

    /// <summary>The type of an expression that has a mistake.</summary>
    internal static CelType Error { get; } = Simple(CelTypeKind.Error, "*error*");

    /// <summary>What this is.</summary>
    public CelTypeKind Kind { get; }

    /// <summary>The name without parameters: of an opaque type or an object its own, otherwise that of the language.</summary>
    public string Name { get; }

    /// <summary>The types of items, keys and values; empty for most.</summary>
    public ImmutableArray<CelType> Parameters { get; }

    /// <summary>
    /// The most that a value can hold: code points of a text, bytes, items of a list, entries of a map.
    /// <see langword="null"/> when nothing is said. Used for estimating costs only.
    /// </summary>
    public long? MaxSize { get; }

    /// <summary>Of how many types it is made, itself included; at most <see cref="MaxWeight"/>.</summary>
    internal int Weight { get; }

    /// <summary>The name that <c>type(value)</c> shows, such as <c>list</c> or <c>null_type</c>.</summary>
    public string RuntimeName => Kind == CelTypeKind.Null ? "null_type" : Name;

    /// <summary>A list of one type of item.</summary>
    /// <param name="item">The type of every item.</param>
    /// <param name="maxSize">The most items; <see langword="null"/> when nothing is said.</param>
    public static CelType ListOf(CelType item, long? maxSize = null) => new(CelTypeKind.List, "list", [item], maxSize);

    /// <summary>A map of one type of key and one of value.</summary>
    /// <param name="key">The type of every key.</param>
    /// <param name="value">The type of every value.</param>
    /// <param name="maxSize">The most entries; <see langword="null"/> when nothing is said.</param>
    public static CelType MapOf(CelType key, CelType value, long? maxSize = null) => new(CelTypeKind.Map, "map", [key, value], maxSize);

    /// <summary>The type of a value that may be absent.</summary>
    public static CelType OptionalOf(CelType value) => new(CelTypeKind.Optional, "optional_type", [value], null);

    /// <summary>The type of a type, as <c>type(1)</c> has it.</summary>
    public static CelType TypeOf(CelType type) => new(CelTypeKind.Type, "type", [type], null);

    /// <summary>A type that <c>null</c> is a value of too.</summary>
    public static CelType NullableOf(CelType type) => new(CelTypeKind.Nullable, "wrapper", [type], null);

    /// <summary>A library's own type.</summary>
    /// <param name="name">The name that users may write, such as <c>net.IP</c>.</param>
    /// <param name="parameters">The types it is made of; mostly none.</param>
    public static CelType Opaque(string name, params ImmutableArray<CelType> parameters) => new(CelTypeKind.Opaque, name, parameters, null);

    /// <summary>Stands in a declaration for the type that a call has there; the same name is the same type within one overload.</summary>
    public static CelType Parameter(string name) => new(CelTypeKind.Parameter, name, [], null);

    /// <summary>This type with a bound on how much a value can hold.</summary>
    /// <param name="maxSize">See <see cref="MaxSize"/>.</param>
    /// <exception cref="InvalidOperationException">This is an object type, which has no size.</exception>
    public CelType WithMaxSize(long? maxSize) => Kind != CelTypeKind.Object
        ? new(Kind, Name, Parameters, maxSize)
        : throw new InvalidOperationException("An object has no size.");

    /// <inheritdoc/>
    public bool Equals(CelType? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Kind == other.Kind
                && string.Equals(Name, other.Name, StringComparison.Ordinal)
                && Parameters.AsSpan().SequenceEqual(other.Parameters.AsSpan())));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as CelType);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Name), Parameters.Length);

    /// <summary>The type as messages show it, such as <c>map(string, list(int))</c>.</summary>
    public sealed override string ToString() => Parameters.IsEmpty ? Name : $"{Name}({string.Join(", ", Parameters)})";

    internal CelType WithParameters(ImmutableArray<CelType> parameters) => new(Kind, Name, parameters, MaxSize);

    private static CelType Simple(CelTypeKind kind, string name) => new(kind, name, [], null);
}
