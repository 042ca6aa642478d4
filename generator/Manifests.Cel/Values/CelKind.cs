namespace Manifests.Cel;

/// <summary>What a value is at run time.</summary>
public enum CelKind : byte
{
    /// <summary><c>null</c>; also what <see langword="default"/> of <see cref="CelValue"/> is.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A signed integer of 64 bits.</summary>
    Int,

    /// <summary>An unsigned integer of 64 bits.</summary>
    Uint,

    /// <summary>An IEEE 754 number of 64 bits.</summary>
    Double,

    /// <summary>Text, counted in code points.</summary>
    String,

    /// <summary>A sequence of bytes.</summary>
    Bytes,

    /// <summary>An <see cref="ICelList"/>.</summary>
    List,

    /// <summary>An <see cref="ICelMap"/>; objects with declared fields are maps at run time.</summary>
    Map,

    /// <summary>A point in time.</summary>
    Timestamp,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A type, as <c>type(1)</c> gives it.</summary>
    Type,

    /// <summary>A value that may be absent.</summary>
    Optional,

    /// <summary>A value of a library's own type; see <see cref="CelOpaque"/>.</summary>
    Opaque,

    /// <summary>Not a value but why there is none; see <see cref="CelError"/>.</summary>
    Error,
}
