using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Lines at the left edge that YAML may let pass and that kubectl, ArgoCD or git would not: broken separators and conflict markers.
/// </summary>
/// <remarks>Source: k8s.io/apimachinery/pkg/util/yaml, YAMLReader.Read.</remarks>
internal static class MarkedLines
{
    private const int MarkerLength = 3;

    /// <summary>Tells of the first such line of each kind in a part of a file: where there is one, there often are thousands.</summary>
    /// <param name="text">The part.</param>
    /// <param name="file">The path for positions.</param>
    /// <param name="linesBefore">How many lines of the file stand before the part.</param>
    /// <param name="found">Takes the findings.</param>
    public static void Find(ReadOnlySpan<byte> text, string file, int linesBefore, DiagnosticBag found)
    {
        FindSeparator(text, file, linesBefore, found);
        FindConflict(text, file, linesBefore, "<<<<<<< "u8, "<<<<<<<", found);
        FindConflict(text, file, linesBefore, ">>>>>>> "u8, ">>>>>>>", found);
    }

    private static void FindSeparator(ReadOnlySpan<byte> text, string file, int linesBefore, DiagnosticBag found)
    {
        for (var at = NextLine(text, 0, "---"u8); at >= 0; at = NextLine(text, at + 1, "---"u8))
        {
            var rest = text[(at + MarkerLength)..];
            var next = rest.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (next >= 0 && rest[next] is not ((byte)'\r' or (byte)'\n') && (next == 0 || rest[next] != (byte)'#'))
            {
                found.Add(InputDiagnostics.SeparatorWithText.At(At(text, at, file, linesBefore)));
                return;
            }
        }
    }

    private static void FindConflict(
        ReadOnlySpan<byte> text, string file, int linesBefore, ReadOnlySpan<byte> marker, string shown, DiagnosticBag found)
    {
        if (NextLine(text, 0, marker) is >= 0 and var at)
        {
            found.Add(InputDiagnostics.ConflictMarker.At(At(text, at, file, linesBefore), shown));
        }
    }

    private static Location At(ReadOnlySpan<byte> text, int at, string file, int linesBefore) =>
        new(file, linesBefore + text[..at].Count((byte)'\n') + 1, 1);

    private static int NextLine(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> start)
    {
        if (from == 0 && text.StartsWith(start))
        {
            return 0;
        }

        while (from < text.Length)
        {
            var step = text[from..].IndexOf(start);
            if (step < 0)
            {
                return -1;
            }

            from += step;
            if (from > 0 && text[from - 1] is (byte)'\n' or (byte)'\r')
            {
                return from;
            }

            from += start.Length;
        }

        return -1;
    }
}
