using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The names of kernel parameters: <c>net.ipv4.tcp_syncookies</c>, also with slashes.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, IsValidSysctlName.</remarks>
public static class SysctlName
{
    /// <summary>Greatest length of a name.</summary>
    public const int MaxLength = 253;

    private static readonly SearchValues<char> Inner = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Whether a text is parts between dots or slashes, each starting and ending with a letter or digit.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        foreach (var range in text.SplitAny('.', '/'))
        {
            var part = text[range];
            if (part.IsEmpty || part[0] is '-' or '_' || part[^1] is '-' or '_' || part.ContainsAnyExcept(Inner))
            {
                return false;
            }
        }

        return true;
    }
}
