using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Manifests.Schema.Validation.Cel;

/// <summary>A URL as Go reads that of a request: absolute, or a path from the root. A fragment has no meaning in it.</summary>
/// <remarks>Source: Go's <c>net/url</c>, ParseRequestURI, and RFC 3986.</remarks>
internal sealed record RequestUrl
{
    private const string UserCharacters = "-._:~!$&'()*+,;=%@";
    private const string HostCharacters = "-_.~!$&'()*+,;=:[]<>\"";
    private const string PathCharacters = "-_.~$&+,/:;=@!'()*[]%";
    private const string UnescapedInPath = "-_.~$&+,/:;=@";

    private RequestUrl(string text) => Text = text;

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>In lower case; empty when there is none.</summary>
    public string Scheme { get; private init; } = "";

    /// <summary>Name or address, and port when there is one; escapes are resolved.</summary>
    public string Host { get; private init; } = "";

    /// <summary>The path with what has to be escaped escaped.</summary>
    public string EscapedPath { get; private init; } = "";

    /// <summary>What stands behind the question mark, as it was written.</summary>
    public string RawQuery { get; private init; } = "";

    /// <summary>The host without port and brackets.</summary>
    public string Hostname
    {
        get
        {
            if (Host.StartsWith('[') && Host.IndexOf(']', StringComparison.Ordinal) is > 0 and var end)
            {
                return Host[1..end];
            }

            var colon = Host.LastIndexOf(':');
            return colon >= 0 && IsPort(Host[colon..]) ? Host[..colon] : Host;
        }
    }

    /// <summary>The port; empty when there is none.</summary>
    public string Port
    {
        get
        {
            var colon = Host.LastIndexOf(':');
            return colon > Host.LastIndexOf(']') && IsPort(Host[colon..]) ? Host[(colon + 1)..] : "";
        }
    }

    /// <summary>The parameters behind the question mark, in the order their names first come; those that cannot be read are left out.</summary>
    public ImmutableArray<(string Name, ImmutableArray<string> Values)> Query =>
    [
        .. RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(static pair => !pair.Contains(';', StringComparison.Ordinal))
            .Select(static pair => pair.Split('=', 2))
            .Select(static pair => (Name: Parameter(pair[0]), Value: Parameter(pair.Length == 2 ? pair[1] : "")))
            .Where(static pair => pair is { Name: not null, Value: not null })
            .GroupBy(static pair => pair.Name!, StringComparer.Ordinal)
            .Select(static group => (group.Key, group.Select(static pair => pair.Value!).ToImmutableArray())),
    ];

    /// <summary>Reads a URL.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RequestUrl? url)
    {
        url = null;
        if (text.Length == 0 || text.Any(static character => character < ' ' || character == '\u007f') || !TryScheme(text, out var scheme, out var rest))
        {
            return false;
        }

        if (text == "*")
        {
            url = new RequestUrl(text) { EscapedPath = "*" };
            return true;
        }

        var (path, query) = Cut(rest);
        if (!path.StartsWith('/'))
        {
            url = scheme.Length > 0 ? new RequestUrl(text) { Scheme = scheme, RawQuery = query } : null;
            return url is not null;
        }

        var host = "";
        if (scheme.Length > 0 && path.StartsWith("//", StringComparison.Ordinal))
        {
            var end = path.IndexOf('/', 2);
            var authority = end < 0 ? path[2..] : path[2..end];
            path = end < 0 ? "" : path[end..];
            if (!TryAuthority(authority, out host))
            {
                return false;
            }
        }

        if (Unescape(path, isHost: false) is not { } unescaped)
        {
            return false;
        }

        var isFine = path.All(static character => char.IsAsciiLetterOrDigit(character) || PathCharacters.Contains(character));
        url = new RequestUrl(text) { Scheme = scheme, Host = host, EscapedPath = isFine ? path : Escape(unescaped), RawQuery = query };
        return true;
    }

    private static bool TryScheme(string text, out string scheme, out string rest)
    {
        scheme = "";
        rest = text;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == ':')
            {
                scheme = text[..at].ToLowerInvariant();
                rest = text[(at + 1)..];
                return at > 0;
            }

            var isInner = char.IsAsciiDigit(character) || character is '+' or '-' or '.';
            if (!char.IsAsciiLetter(character) && !(isInner && at > 0))
            {
                return true;
            }
        }

        return true;
    }

    private static (string Path, string Query) Cut(string rest)
    {
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (rest, "") : (rest[..mark], rest[(mark + 1)..]);
    }

    private static bool TryAuthority(string authority, out string host)
    {
        host = "";
        var at = authority.LastIndexOf('@');
        if (at >= 0
            && (!authority[..at].All(static character => char.IsAsciiLetterOrDigit(character) || UserCharacters.Contains(character))
                || Unescape(authority[..at], isHost: false) is null))
        {
            return false;
        }

        var raw = authority[(at + 1)..];
        var bracket = raw.LastIndexOf(']');
        var colon = raw.LastIndexOf(':');
        if (raw.StartsWith('[') ? bracket < 0 || !IsPort(raw[(bracket + 1)..]) : colon >= 0 && !IsPort(raw[colon..]))
        {
            return false;
        }

        host = Unescape(raw, isHost: true)!;
        return host is not null;
    }

    private static bool IsPort(string text) =>
        text.Length == 0 || (text[0] == ':' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    private static string? Parameter(string text) => Unescape(text.Replace('+', ' '), isHost: false);

    // Null when an escape is broken, or when a host has a character that none may have.
    private static string? Unescape(string text, bool isHost)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var result = new List<byte>(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            var value = bytes[at];
            if (value == '%')
            {
                if (at + 2 >= bytes.Length || !char.IsAsciiHexDigit((char)bytes[at + 1]) || !char.IsAsciiHexDigit((char)bytes[at + 2]))
                {
                    return null;
                }

                var escaped = Convert.FromHexString([(char)bytes[at + 1], (char)bytes[at + 2]])[0];
                if (isHost && escaped < 0x80 && escaped != '%')
                {
                    return null;
                }

                result.Add(escaped);
                at += 2;
            }
            else if (isHost && value < 0x80 && !char.IsAsciiLetterOrDigit((char)value) && !HostCharacters.Contains((char)value))
            {
                return null;
            }
            else
            {
                result.Add(value);
            }
        }

        return Encoding.UTF8.GetString([.. result]);
    }

    private static string Escape(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || UnescapedInPath.Contains((char)value))
            {
                escaped.Append((char)value);
            }
            else
            {
                escaped.Append('%').Append(Convert.ToHexString([value]));
            }
        }

        return escaped.ToString();
    }
}
