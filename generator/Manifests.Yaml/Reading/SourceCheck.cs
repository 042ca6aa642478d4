using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading;

/// <summary>
/// What must hold of the bytes before the parser sees them: their number, their encoding, their characters.
/// The parser underneath takes a NUL for the end of the file, so none may reach it.
/// </summary>
internal static class SourceCheck
{
    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"u8);

    // First bytes of C1 controls (C2 80 to C2 9F), and of U+FEFF, U+FFFE and U+FFFF (EF BB BF, EF BF BE, EF BF BF).
    private static readonly SearchValues<byte> SuspectLeads = SearchValues.Create([(byte)0xC2, (byte)0xEF]);

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes after a byte order mark; false when a finding says why they cannot be read.</summary>
    public static bool TryAccept(
        ReadOnlyMemory<byte> bytes, string file, YamlReaderOptions options, DiagnosticBag diagnostics, out ReadOnlyMemory<byte> text)
    {
        text = bytes.Span.StartsWith(Bom) ? bytes[Bom.Length..] : bytes;
        var finding = Check(bytes.Span, text.Span, file, options);
        if (finding is not null)
        {
            diagnostics.Add(finding);
        }

        return finding is null;
    }

    private static Diagnostic? Check(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text, string file, YamlReaderOptions options)
    {
        if (bytes.Length > options.MaxBytes)
        {
            return YamlDiagnostics.TooLarge.At(Location.OfFile(file), bytes.Length, options.MaxBytes);
        }

        if (OtherEncodingOf(bytes) is { } encoding)
        {
            return YamlDiagnostics.OtherEncoding.At(Location.OfFile(file), encoding);
        }

        if (!Utf8.IsValid(text))
        {
            var at = FirstInvalid(text);
            return YamlDiagnostics.InvalidUtf8.At(Locate(text, at, file), text[at].ToString("X2", CultureInfo.InvariantCulture));
        }

        var forbidden = FirstForbidden(text);
        if (forbidden < 0)
        {
            return null;
        }

        Rune.DecodeFromUtf8(text[forbidden..], out var rune, out _);
        return YamlDiagnostics.ForbiddenCharacter.At(Locate(text, forbidden, file), CodePoint(rune.Value));
    }

    internal static string CodePoint(int value) => "U+" + value.ToString("X4", CultureInfo.InvariantCulture);

    // YAML text begins with an ASCII character, so the place of the zero bytes tells the encoding without a mark, too.
    private static string? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static int FirstForbidden(ReadOnlySpan<byte> text)
    {
        var control = text.IndexOfAny(ControlBytes);
        var searched = control < 0 ? text : text[..control];
        var at = 0;
        while (true)
        {
            var step = searched[at..].IndexOfAny(SuspectLeads);
            if (step < 0)
            {
                return control;
            }

            at += step;
            if (IsForbidden(searched[at..]))
            {
                return at;
            }

            at++;
        }
    }

    private static bool IsForbidden(ReadOnlySpan<byte> rest) => rest switch
    {
        [0xC2, 0x85, ..] => false,
        [0xC2, <= 0x9F, ..] => true,
        [0xEF, 0xBB, 0xBF, ..] or [0xEF, 0xBF, 0xBE or 0xBF, ..] => true,
        _ => false,
    };

    private static Location Locate(ReadOnlySpan<byte> text, int at, string file)
    {
        var before = text[..at];
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new Location(file, line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
