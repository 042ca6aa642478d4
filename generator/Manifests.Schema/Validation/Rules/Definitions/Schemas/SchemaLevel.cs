namespace Manifests.Schema.Validation;

/// <summary>Where in a definition's schema a schema stands.</summary>
internal enum SchemaLevel
{
    /// <summary>It is the whole schema of a version.</summary>
    Root,

    /// <summary>It is about the items of an array.</summary>
    Item,

    /// <summary>It is about the value of a property or of free keys.</summary>
    Field,

    /// <summary>It stands below allOf, anyOf, oneOf or not, where only values may be restricted.</summary>
    Branch,
}
