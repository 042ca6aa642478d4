namespace System;

/// <summary>What the compiler needs for <c>text[^1]</c>; netstandard2.0 lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static Index Start => new(0);

    public static Index End => new(0, true);

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
