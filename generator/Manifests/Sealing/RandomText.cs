using System.Security.Cryptography;

namespace Manifests;

/// <summary>Passwords from the system's random number generator.</summary>
public static class RandomText
{
    /// <summary>How many characters a password has when nobody says otherwise: about 190 bits.</summary>
    public const int UsualLength = 32;

    /// <summary>The shortest that is made: about 95 bits.</summary>
    public const int LeastLength = 16;

    /// <summary>The longest that is made.</summary>
    public const int MostLength = 1024;

    // Nothing that a shell, a URL or a connection string would take for something else.
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Letters and digits, each as likely as any other, as bytes that can be overwritten.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not between the shortest and the longest.</exception>
    public static byte[] Bytes(int length = UsualLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, LeastLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MostLength);
        Span<char> text = stackalloc char[length];
        RandomNumberGenerator.GetItems(Characters, text);
        var bytes = new byte[length];
        for (var at = 0; at < length; at++)
        {
            bytes[at] = (byte)text[at];
        }

        text.Clear();
        return bytes;
    }
}
