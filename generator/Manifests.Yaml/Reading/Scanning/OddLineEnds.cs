namespace Manifests.Yaml.Reading.Scanning;

/// <summary>
/// Line ends of YAML 1.1 that the scanner does not know: a carriage return alone, U+0085, U+2028 and U+2029.
/// </summary>
internal static class OddLineEnds
{
    /// <summary>Whether a text has one.</summary>
    public static bool AreIn(ReadOnlySpan<byte> text) =>
        (text.Contains((byte)'\r') && text.Count((byte)'\r') != text.Count("\r\n"u8))
        || text.IndexOf("\u0085"u8) >= 0
        || text.IndexOf("\u2028"u8) >= 0
        || text.IndexOf("\u2029"u8) >= 0;
}
