namespace Manifests.Cli;

/// <summary>Turns paths of findings into URIs.</summary>
internal static class ArtifactUri
{
    private const string Hexadecimal = "0123456789ABCDEF";

    /// <summary>A relative reference, percent-encoded, or a <c>file</c> URI for a full path.</summary>
    /// <remarks>Source: RFC 3986, sections 3.3 and 4.2; the first segment of a relative one may have no colon.</remarks>
    public static string Of(string path)
    {
        var isRooted = path.StartsWith('/');
        var isDrive = path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);
        var prefix = isRooted ? "file://" : isDrive ? "file:///" : "";
        return prefix + string.Concat(System.Text.Encoding.UTF8.GetBytes(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).Select(Encoded));
    }

    private static string Encoded(byte letter) => IsUnreserved((char)letter)
        ? ((char)letter).ToString()
        : $"%{Hexadecimal[letter >> 4]}{Hexadecimal[letter & 15]}";

    private static bool IsUnreserved(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '~' or '/';
}
