namespace Manifests.Cel;

/// <summary>What a type is.</summary>
public enum CelTypeKind : byte
{
    /// <summary>Known at run time only; fits everywhere.</summary>
    Dyn,

    /// <summary>The type of <c>null</c>.</summary>
    Null,

    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>int</c>.</summary>
    Int,

    /// <summary><c>uint</c>.</summary>
    Uint,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bytes</c>.</summary>
    Bytes,

    /// <summary><c>google.protobuf.Timestamp</c>.</summary>
    Timestamp,

    /// <summary><c>google.protobuf.Duration</c>.</summary>
    Duration,

    /// <summary>A list; its parameter is the type of the items.</summary>
    List,

    /// <summary>A map; its parameters are the types of keys and values.</summary>
    Map,

    /// <summary>An object with declared fields; see <see cref="CelObjectType"/>. A map at run time.</summary>
    Object,

    /// <summary>The type of a type; its parameter is that type.</summary>
    Type,

    /// <summary>A value that may be absent; its parameter is the type of the value.</summary>
    Optional,

    /// <summary>A bool, number or text that may also be <c>null</c>; its parameter is the type when it is not.</summary>
    Nullable,

    /// <summary>A library's own type, told by its name and parameters.</summary>
    Opaque,

    /// <summary>Stands in a declaration for whatever type a call has there.</summary>
    Parameter,

    /// <summary>The type of an expression that has a mistake; fits everywhere, so that a mistake is told once.</summary>
    Error,
}
