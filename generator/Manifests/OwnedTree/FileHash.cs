using System.Security.Cryptography;

namespace Manifests;

/// <summary>The hash of a file, and of the same file without carriage returns that Git may have put in.</summary>
/// <param name="Exact">Of the bytes as they are.</param>
/// <param name="Normalised">Of the bytes with LF in place of CR LF; the same as <paramref name="Exact"/> without any.</param>
internal readonly record struct FileHash(string Exact, string Normalised)
{
    public static FileHash Of(byte[] bytes)
    {
        var exact = Hash(bytes);
        return bytes.AsSpan().IndexOf("\r\n"u8) < 0 ? new FileHash(exact, exact) : new FileHash(exact, Hash(WithoutCarriageReturns(bytes)));
    }

    /// <summary>
    /// Whether the file holds what has a hash. A checkout with <c>core.autocrlf</c> turns LF into CR LF, and Git turns it back: no
    /// person edited anything, so line ends alone never count as a difference.
    /// </summary>
    public bool Is(string sha256) => Exact == sha256 || Normalised == sha256;

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] WithoutCarriageReturns(byte[] bytes)
    {
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '\r' || at + 1 == bytes.Length || bytes[at + 1] != '\n')
            {
                kept[length++] = bytes[at];
            }
        }

        return kept[..length];
    }
}
