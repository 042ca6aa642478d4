using System.Buffers;
using System.Text.RegularExpressions;

namespace Manifests.Schema.Validation;

/// <summary>The names of users of Windows: a user, or a domain, a backslash and a user.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateWindowsSecurityContextOptions.</remarks>
public static partial class WindowsUserName
{
    private const int MaxDomainLength = 255;
    private const int MaxUserLength = 104;

    private static readonly SearchValues<char> NotInUsers = SearchValues.Create("\"/\\:;|=,+*?<>@[]");

    /// <summary>Whether a text is the name of a user.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\0', '\u001f') || text.Contains('\u007f'))
        {
            return false;
        }

        var slash = text.IndexOf('\\');
        return slash < 0 ? IsUser(text) : IsDomain(text[..slash]) && IsUser(text[(slash + 1)..]);
    }

    private static bool IsUser(ReadOnlySpan<char> user) =>
        user.Length is > 0 and <= MaxUserLength
        && !user.ContainsAny(NotInUsers)
        && user.ContainsAnyExcept(". ");

    private static bool IsDomain(ReadOnlySpan<char> domain) =>
        domain.Length <= MaxDomainLength && (NetBios().IsMatch(domain) || Dns().IsMatch(domain));

    [GeneratedRegex("""^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}\z""", RegexOptions.CultureInvariant)]
    private static partial Regex NetBios();

    [GeneratedRegex(
        @"^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dns();
}
