using System.Globalization;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A version of Semantic Versioning 2.0.0.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number.</param>
/// <param name="PreRelease">What stands behind the hyphen; empty for a release.</param>
internal readonly record struct SemanticVersion(ulong Major, ulong Minor, ulong Patch, string PreRelease) : IComparable<SemanticVersion>
{
    /// <summary>Reads a version.</summary>
    /// <param name="text">The version.</param>
    /// <param name="isLenient">Whether a <c>v</c> in front, leading zeros, and missing minor and patch numbers are taken.</param>
    /// <param name="version">What was read.</param>
    public static bool TryParse(string text, bool isLenient, out SemanticVersion version)
    {
        version = default;
        text = isLenient && text.StartsWith('v') ? text[1..] : text;
        if (text.Any(static character => !char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '+')))
        {
            return false;
        }

        var plus = text.IndexOf('+', StringComparison.Ordinal);
        var build = plus < 0 ? null : text[(plus + 1)..];
        var rest = plus < 0 ? text : text[..plus];
        var hyphen = rest.IndexOf('-', StringComparison.Ordinal);
        var preRelease = hyphen < 0 ? null : rest[(hyphen + 1)..];
        var numbers = (hyphen < 0 ? rest : rest[..hyphen]).Split('.');
        if (numbers.Length > 3 || (numbers.Length < 3 && !isLenient))
        {
            return false;
        }

        Span<ulong> parts = [0, 0, 0];
        for (var at = 0; at < numbers.Length; at++)
        {
            if (!TryNumber(numbers[at], isLenient, out parts[at]))
            {
                return false;
            }
        }

        version = new(parts[0], parts[1], parts[2], preRelease ?? "");
        return HasIdentifiers(preRelease, mayHaveLeadingZeros: false) && HasIdentifiers(build, mayHaveLeadingZeros: true);
    }

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion other)
    {
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers : (PreRelease.Length, other.PreRelease.Length) switch
        {
            (0, 0) => 0,
            (0, _) => 1,
            (_, 0) => -1,
            _ => ComparePreReleases(PreRelease.Split('.'), other.PreRelease.Split('.')),
        };
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{(PreRelease.Length == 0 ? "" : "-")}{PreRelease}");

    private static int ComparePreReleases(string[] left, string[] right)
    {
        for (var at = 0; at < Math.Min(left.Length, right.Length); at++)
        {
            var isLeftNumber = TryNumber(left[at], mayHaveLeadingZeros: true, out var leftNumber);
            var isRightNumber = TryNumber(right[at], mayHaveLeadingZeros: true, out var rightNumber);
            var order = (isLeftNumber, isRightNumber) switch
            {
                (true, true) => leftNumber.CompareTo(rightNumber),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(left[at], right[at]),
            };
            if (order != 0)
            {
                return Math.Sign(order);
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static bool TryNumber(string text, bool mayHaveLeadingZeros, out ulong number)
    {
        number = 0;
        return (mayHaveLeadingZeros || text is "0" || !text.StartsWith('0'))
            && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool HasIdentifiers(string? text, bool mayHaveLeadingZeros) => text is null || text.Split('.').All(part =>
        part.Length > 0
        && !part.Contains('+', StringComparison.Ordinal)
        && (mayHaveLeadingZeros || part is "0" || part[0] != '0' || part.Any(static character => !char.IsAsciiDigit(character))));
}
