using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace Manifests.Review.Consequences;

/// <summary>A version as tags and charts write it.</summary>
/// <param name="Numbers">The numbers between the dots; one at least.</param>
/// <param name="Rest">What follows a hyphen or the last number, such as <c>rc1</c> or <c>alpine</c>; empty for none.</param>
internal sealed record VersionText(ImmutableArray<long> Numbers, string Rest)
{
    private static readonly SearchValues<char> DigitsAndDots = SearchValues.Create("0123456789.");

    /// <summary>The first number.</summary>
    public long Major => Numbers[0];

    /// <summary>
    /// Reads <c>1.2.3</c>, <c>v1.2</c>, <c>1.2.3-rc1</c>, <c>3.11-slim</c>; <see langword="null"/> for a text that is no
    /// version.
    /// </summary>
    public static VersionText? TryParse(string? text)
    {
        var body = text is ['v' or 'V', ..] ? text.AsSpan(1) : text.AsSpan();
        var end = body.IndexOfAnyExcept(DigitsAndDots);
        var numbers = end < 0 ? body : body[..end];
        var parsed = ImmutableArray.CreateBuilder<long>();
        foreach (var range in numbers.Split('.'))
        {
            if (!long.TryParse(numbers[range], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            parsed.Add(number);
        }

        // A text such as "7f3a9c" begins with digits and is the hash of a commit; one long number is a date or a build.
        var rest = end < 0 ? "" : body[end..].ToString();
        return (rest.Length > 0 && rest[0] is not ('-' or '+' or '_')) ? null : new VersionText(parsed.ToImmutable(), rest);
    }

    /// <summary>Less than zero when this one is older by its numbers, greater when newer, zero when they are the same.</summary>
    public int CompareNumbers(VersionText other)
    {
        for (var at = 0; at < Math.Max(Numbers.Length, other.Numbers.Length); at++)
        {
            var difference = (at < Numbers.Length ? Numbers[at] : 0).CompareTo(at < other.Numbers.Length ? other.Numbers[at] : 0);
            if (difference != 0)
            {
                return difference;
            }
        }

        return 0;
    }
}
