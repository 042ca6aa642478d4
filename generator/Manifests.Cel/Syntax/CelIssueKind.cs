namespace Manifests.Cel;

/// <summary>Sorts of mistakes in an expression's text.</summary>
public enum CelIssueKind
{
    /// <summary>It does not read as an expression.</summary>
    Syntax,

    /// <summary>A variable, function or type is not known.</summary>
    UndeclaredReference,

    /// <summary>An object has no such field.</summary>
    UndefinedField,

    /// <summary>A function is known but does not take these types, or this many arguments.</summary>
    NoMatchingOverload,

    /// <summary>A type stands where another has to.</summary>
    WrongType,

    /// <summary>A text given to a function is not what it reads, such as a pattern that is not RE2.</summary>
    InvalidLiteral,
}
