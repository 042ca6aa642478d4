namespace Manifests.Review.Consequences;

/// <summary>Texts of IAM policies with <c>*</c> for any characters and <c>?</c> for one.</summary>
internal static class Glob
{
    /// <summary>
    /// Whether a pattern stands for everything that another one does. A star of the other is only matched by a star.
    /// Takes time of the product of both lengths at most.
    /// </summary>
    public static bool Covers(string pattern, string other, StringComparison comparison = StringComparison.Ordinal)
    {
        var at = 0;
        var star = -1;
        var mark = 0;
        var read = 0;
        while (read < other.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                mark = read;
            }
            else if (at < pattern.Length && Fits(pattern, at, other, read, comparison))
            {
                at++;
                read++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                read = ++mark;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).IndexOfAnyExcept('*') < 0;
    }

    private static bool Fits(string pattern, int at, string other, int read, StringComparison comparison) =>
        pattern[at] == '?' ? other[read] != '*' : pattern.AsSpan(at, 1).Equals(other.AsSpan(read, 1), comparison);
}
