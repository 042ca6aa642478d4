using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Manifests.Patterns;

/// <summary>A pattern, matched in linear time as the API server's RE2 engine would. Safe to use from several threads.</summary>
public sealed class Re2Pattern
{
    // Longer texts, and patterns that are slow on some text, go to the engine of linear time. Both engines find the same:
    // whether there is a match does not depend on the way it is looked for, and what the translator lets through both know.
    private const int MaxQuickLength = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly Regex? quick;
    private readonly Lazy<Regex>? linear;

    private Re2Pattern(string problem) => Problem = problem;

    private Re2Pattern(Regex quick, Lazy<Regex> linear)
    {
        this.quick = quick;
        this.linear = linear;
    }

    /// <summary>Why the pattern cannot be used; <see langword="null"/> when it can.</summary>
    public string? Problem { get; }

    /// <summary>Whether the pattern can be matched against.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsUsable => Problem is null;

    /// <summary>Reads a pattern. A pattern that is not RE2 gives an object with a <see cref="Problem"/>.</summary>
    public static Re2Pattern Read(string pattern)
    {
        if (!Re2Translator.TryTranslate(pattern, out var translated, out var problem))
        {
            return new Re2Pattern(problem);
        }

        try
        {
            var linear = new Lazy<Regex>(() => new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

            if (MayBeTooLarge(translated))
            {
                _ = linear.Value;
            }

            return new Re2Pattern(new Regex(translated, RegexOptions.CultureInvariant, Patience), linear);
        }
        catch (ArgumentException exception)
        {
            return new Re2Pattern(exception.Message);
        }
        catch (NotSupportedException exception)
        {
            return new Re2Pattern(exception.Message);
        }
    }

    // Counts within counts can be more states than the linear engine takes (10,000), and that has to be known when reading.
    private static bool MayBeTooLarge(string pattern)
    {
        const int Enough = 2000;
        var product = 1L;
        for (var open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var (count, largest) = (0L, 1L);
            for (var at = open + 1; at < pattern.Length && count < Enough && (char.IsAsciiDigit(pattern[at]) || pattern[at] == ','); at++)
            {
                count = pattern[at] == ',' ? 0 : (count * 10) + (pattern[at] - '0');
                largest = Math.Max(largest, count);
            }

            product *= largest;
            if (product > Enough)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the pattern is found anywhere in a text.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a <see cref="Problem"/>.</exception>
    public bool IsMatch(string text)
    {
        var engine = Engine(text);
        try
        {
            return engine.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Linear.IsMatch(text);
        }
    }

    /// <summary>The first match in a text, the leftmost that RE2 prefers; <see langword="null"/> when there is none.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a <see cref="Problem"/>.</exception>
    public string? Find(string text)
    {
        var match = FirstMatch(text);
        return match.Success ? match.Value : null;
    }

    /// <summary>The matches in a text that do not overlap, in order.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="limit">The most matches to give; <see langword="null"/> gives all.</param>
    /// <remarks>An empty match that begins where the match before it ended is left out, as Go does.</remarks>
    /// <exception cref="InvalidOperationException">The pattern has a <see cref="Problem"/>.</exception>
    public IReadOnlyList<string> FindAll(string text, int? limit = null)
    {
        var found = new List<string>();
        var end = -1;
        for (var match = FirstMatch(text); match.Success && found.Count < (limit ?? int.MaxValue); match = NextMatch(match, text))
        {
            if (match.Length > 0 || (match.Index != end && !IsInsidePair(text, match.Index)))
            {
                found.Add(match.Value);
                end = match.Index + match.Length;
            }
        }

        return found;
    }

    private Regex Linear => linear?.Value ?? throw new InvalidOperationException($"The pattern cannot be used: {Problem}");

    private Regex Engine(string text) => quick is null || text.Length > MaxQuickLength ? Linear : quick;

    private Match FirstMatch(string text)
    {
        try
        {
            return Engine(text).Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Linear.Match(text);
        }
    }

    private Match NextMatch(Match match, string text)
    {
        try
        {
            return match.NextMatch();
        }
        catch (RegexMatchTimeoutException)
        {
            var start = match.Index + Math.Max(match.Length, 1);
            return start <= text.Length ? Linear.Match(text, start) : Match.Empty;
        }
    }

    private static bool IsInsidePair(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);
}
