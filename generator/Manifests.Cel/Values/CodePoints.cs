namespace Manifests.Cel;

/// <summary>Texts counted in code points, as CEL counts them.</summary>
internal static class CodePoints
{
    private const char FirstSurrogate = '\ud800';
    private const char LastSurrogate = '\udfff';

    /// <summary>Whether every code point is one unit of the text, so that indexes are the same.</summary>
    public static bool AreUnits(string text) => !text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate);

    public static int Count(string text) => AreUnits(text) ? text.Length : CountTo(text, text.Length);

    /// <summary>How many code points begin before a unit of the text.</summary>
    public static int CountTo(string text, int unit)
    {
        var count = 0;
        for (var at = 0; at < unit; count++)
        {
            at += LengthAt(text, at);
        }

        return count;
    }

    /// <summary>The unit that a code point begins at; the text's length for the index behind the last, -1 for those beyond.</summary>
    public static int UnitOf(string text, long index)
    {
        if (index < 0 || index > text.Length)
        {
            return -1;
        }

        if (AreUnits(text))
        {
            return (int)index;
        }

        var at = 0;
        for (; index > 0 && at < text.Length; index--)
        {
            at += LengthAt(text, at);
        }

        return index == 0 ? at : -1;
    }

    /// <summary>How many units the code point at a unit takes.</summary>
    public static int LengthAt(string text, int unit) =>
        char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 2 : 1;

    /// <summary>Compares by code points, which is not the order of UTF-16 units.</summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        return (IsSurrogate(a), IsSurrogate(b)) switch
        {
            (true, false) => 1,
            (false, true) => -1,
            _ => a.CompareTo(b),
        };
    }

    private static bool IsSurrogate(char unit) => unit is >= FirstSurrogate and <= LastSurrogate;
}
