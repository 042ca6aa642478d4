namespace Manifests.Cel;

/// <summary>Why an evaluation gave no value.</summary>
public enum CelErrorKind
{
    /// <summary>A function did not take the text or number it was given.</summary>
    InvalidArgument,

    /// <summary>A map has no such key, or an object no such field.</summary>
    NoSuchKey,

    /// <summary>No overload of a function takes values of these types.</summary>
    NoSuchOverload,

    /// <summary>A variable has no value.</summary>
    NoSuchVariable,

    /// <summary>A list has no such index.</summary>
    IndexOutOfBounds,

    /// <summary>Division or remainder by zero.</summary>
    DivisionByZero,

    /// <summary>The result does not fit its type.</summary>
    Overflow,

    /// <summary>The evaluation took more than its cost limit; no operator absorbs this.</summary>
    CostLimitExceeded,

    /// <summary>The caller stopped the evaluation; no operator absorbs this.</summary>
    Cancelled,
}
