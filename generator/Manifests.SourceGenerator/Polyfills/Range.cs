namespace System;

/// <summary>What the compiler needs for <c>text[1..]</c>; netstandard2.0 lacks it.</summary>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;
}
