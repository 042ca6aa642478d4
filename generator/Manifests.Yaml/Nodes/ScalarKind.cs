namespace Manifests.Yaml;

/// <summary>What a scalar is to the API server after YAML was turned into JSON.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or exponent, or one too large for 64 bits.</summary>
    Float,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>No value.</summary>
    Null,
}
