namespace Manifests.Schema;

/// <summary>What a value has to be.</summary>
public enum ValueKind
{
    /// <summary>Anything, JSON of any shape.</summary>
    Any,

    /// <summary>A map with named properties, or with keys of the user's choice.</summary>
    Object,

    /// <summary>A list.</summary>
    Array,

    /// <summary>A text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A 32-bit integer or a text: a port or a percentage.</summary>
    IntOrString,

    /// <summary>A resource quantity such as <c>500m</c> or <c>1Gi</c>; text or number.</summary>
    Quantity,
}
