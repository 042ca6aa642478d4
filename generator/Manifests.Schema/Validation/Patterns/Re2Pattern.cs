using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Manifests.Schema.Validation;

/// <summary>A pattern of a schema, matched in linear time as the API server's RE2 engine would. Safe to use from several threads.</summary>
public sealed class Re2Pattern
{
    private readonly Regex? regex;

    private Re2Pattern(Regex? regex, string? problem)
    {
        this.regex = regex;
        Problem = problem;
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
            return new Re2Pattern(null, problem);
        }

        try
        {
            return new Re2Pattern(new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), null);
        }
        catch (ArgumentException exception)
        {
            return new Re2Pattern(null, exception.Message);
        }
        catch (NotSupportedException exception)
        {
            return new Re2Pattern(null, exception.Message);
        }
    }

    /// <summary>Whether the pattern is found anywhere in a text.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a <see cref="Problem"/>.</exception>
    public bool IsMatch(string text) =>
        regex?.IsMatch(text) ?? throw new InvalidOperationException($"The pattern cannot be used: {Problem}");
}
