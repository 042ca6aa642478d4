using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Manifests.Schema.Validation;

/// <summary>A pattern of a schema, matched in linear time as the API server's RE2 engine would. Safe to use from several threads.</summary>
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
        if (quick is null || linear is null)
        {
            throw new InvalidOperationException($"The pattern cannot be used: {Problem}");
        }

        if (text.Length > MaxQuickLength)
        {
            return linear.Value.IsMatch(text);
        }

        try
        {
            return quick.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return linear.Value.IsMatch(text);
        }
    }
}
