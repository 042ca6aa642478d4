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

    /// <summary>The bytes behind a byte order mark; false when a finding says that they are no UTF-8 at all.</summary>
    /// <param name="start">The start of the file.</param>
    /// <param name="file">The path for messages.</param>
    /// <param name="diagnostics">Takes the finding.</param>
    /// <param name="text">The same bytes without a mark.</param>
    public static bool TryAcceptStart(ReadOnlyMemory<byte> start, string file, DiagnosticBag diagnostics, out ReadOnlyMemory<byte> text)
    {
        text = start.Span.StartsWith(Bom) ? start[Bom.Length..] : start;
        if (OtherEncodingOf(start.Span) is not { } encoding)
        {
            return true;
        }

        diagnostics.Add(YamlDiagnostics.OtherEncoding.At(Location.OfFile(file), encoding));
        return false;
    }

    /// <summary>Whether the bytes of a part can be read; false when a finding says why not.</summary>
    public static bool TryAccept(SourcePart part, YamlReaderOptions options, DiagnosticBag diagnostics)
    {
        var finding = Check(part, options);
        if (finding is not null)
        {
            diagnostics.Add(finding);
        }

        return finding is null;
    }

    private static Diagnostic? Check(SourcePart part, YamlReaderOptions options)
    {
        var text = part.Text.Span;
        if (text.Length > options.MaxDocumentBytes)
        {
            return YamlDiagnostics.DocumentTooLarge.At(new Location(part.File, part.LinesBefore + 1, 1), options.MaxDocumentBytes);
        }

        if (!Utf8.IsValid(text))
        {
            var at = FirstInvalid(text);
            return YamlDiagnostics.InvalidUtf8.At(Locate(part, at), text[at].ToString("X2", CultureInfo.InvariantCulture), part.BytesBefore + at);
        }

        var forbidden = FirstForbidden(text);
        if (forbidden < 0)
        {
            return null;
        }

        Rune.DecodeFromUtf8(text[forbidden..], out var rune, out _);
        return YamlDiagnostics.ForbiddenCharacter.At(Locate(part, forbidden), CodePoint(rune.Value));
    }

    internal static string CodePoint(int value) => "U+" + value.ToString("X4", CultureInfo.InvariantCulture);

    // YAML text begins with an ASCII character, so the place of the zero bytes tells the encoding without a mark, too.
    private static string? OtherEncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32LE",
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => "UTF-32BE",
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16LE",
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => "UTF-16BE",
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

    private static Location Locate(SourcePart part, int at)
    {
        var before = part.Text.Span[..at];
        var lineStart = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        return new Location(
            part.File, part.LinesBefore + PartReader.CountLines(before) + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
