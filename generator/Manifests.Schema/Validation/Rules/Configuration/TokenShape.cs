using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The form of a secret that is known by how it begins.</summary>
/// <param name="Prefix">What it begins with.</param>
/// <param name="What">What it is, as words of a sentence.</param>
/// <param name="Least">Least number of characters behind the prefix.</param>
/// <param name="Most">Greatest number of them.</param>
/// <param name="Characters">The characters that may stand there.</param>
internal sealed record TokenShape(string Prefix, string What, int Least, int Most, SearchValues<char> Characters)
{
    // Fewer are a placeholder such as 'ghp_xxxx...'.
    private const int LeastDifferent = 8;

    /// <summary>Whether a text has a token of this form somewhere.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(Prefix, StringComparison.Ordinal); at >= 0;)
        {
            var body = text[(at + Prefix.Length)..];
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && IsBody(body))
            {
                return true;
            }

            var next = body.IndexOf(Prefix, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + Prefix.Length + next;
        }

        return false;
    }

    private bool IsBody(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExcept(Characters);
        var body = end < 0 ? rest : rest[..end];
        return body.Length >= Least && body.Length <= Most && !body.EndsWith("EXAMPLE", StringComparison.Ordinal) && CountDifferent(body) >= LeastDifferent;
    }

    private static int CountDifferent(ReadOnlySpan<char> body)
    {
        var seen = UInt128.Zero;
        foreach (var character in body)
        {
            seen |= UInt128.One << character;
        }

        return (int)UInt128.PopCount(seen);
    }
}
