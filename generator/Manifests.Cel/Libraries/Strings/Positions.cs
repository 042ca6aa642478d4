namespace Manifests.Cel.Libraries;

/// <summary>Functions that look at places in a text, counted in code points.</summary>
internal static class Positions
{
    public static CelValue CharAt(CelValue text, CelValue index)
    {
        var value = text.AsText;
        var unit = CodePoints.UnitOf(value, index.AsInt);
        if (unit < 0)
        {
            return OutOfRange(index);
        }

        return CelValue.Of(unit == value.Length ? "" : value.Substring(unit, CodePoints.LengthAt(value, unit)));
    }

    public static CelValue IndexOf(CelValue text, CelValue part) => IndexOfFrom(text, part, CelValue.Of(0));

    public static CelValue IndexOfFrom(CelValue text, CelValue part, CelValue offset)
    {
        var value = text.AsText;
        var start = CodePoints.UnitOf(value, offset.AsInt);
        if (start < 0)
        {
            return OutOfRange(offset);
        }

        if (part.AsText.Length == 0)
        {
            return offset;
        }

        var unit = value.IndexOf(part.AsText, start, StringComparison.Ordinal);
        return CelValue.Of(unit < 0 ? -1L : CodePoints.CountTo(value, unit));
    }

    public static CelValue LastIndexOf(CelValue text, CelValue part)
    {
        var value = text.AsText;
        var unit = part.AsText.Length == 0 ? value.Length : value.LastIndexOf(part.AsText, StringComparison.Ordinal);
        return CelValue.Of(unit < 0 ? -1L : CodePoints.CountTo(value, unit));
    }

    public static CelValue LastIndexOfFrom(CelValue text, CelValue part, CelValue offset)
    {
        var value = text.AsText;
        var start = CodePoints.UnitOf(value, offset.AsInt);
        if (start < 0)
        {
            return OutOfRange(offset);
        }

        if (part.AsText.Length == 0)
        {
            return offset;
        }

        // The offset is the last place where what is found may begin.
        var end = Math.Min(value.Length, start + part.AsText.Length);
        var unit = value.AsSpan(0, end).LastIndexOf(part.AsText, StringComparison.Ordinal);
        return CelValue.Of(unit < 0 ? -1L : CodePoints.CountTo(value, unit));
    }

    public static CelValue Substring(CelValue text, CelValue start)
    {
        var unit = CodePoints.UnitOf(text.AsText, start.AsInt);
        return unit < 0 ? OutOfRange(start) : CelValue.Of(text.AsText[unit..]);
    }

    public static CelValue SubstringTo(CelValue text, CelValue start, CelValue end)
    {
        var first = CodePoints.UnitOf(text.AsText, start.AsInt);
        var last = CodePoints.UnitOf(text.AsText, end.AsInt);
        if (first < 0 || last < 0)
        {
            return OutOfRange(first < 0 ? start : end);
        }

        return first > last
            ? CelValue.Of(CelError.Invalid($"a part of a text cannot begin at {start} and end at {end}"))
            : CelValue.Of(text.AsText[first..last]);
    }

    private static CelValue OutOfRange(CelValue index) =>
        CelValue.Of(CelError.Of(CelErrorKind.IndexOutOfBounds, $"index out of range: {index}"));
}
