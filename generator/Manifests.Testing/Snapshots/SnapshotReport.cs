using System.Globalization;
using System.Text;

namespace Manifests.Testing;

/// <summary>Writes the message of a failed snapshot: a line a file, the diffs, how to accept.</summary>
internal static class SnapshotReport
{
    // A changed model can change hundreds of files; the first diffs tell the story.
    private const int MaxDiffs = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Write(IReadOnlyList<SnapshotDifference> differences, string folder)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{differences.Count} snapshot {(differences.Count == 1 ? "file differs" : "files differ")}.\n");
        foreach (var difference in differences)
        {
            report.Append(CultureInfo.InvariantCulture, $"  {Word(difference)}: {Relative(folder, difference.Verified)}\n");
        }

        foreach (var difference in differences.Take(MaxDiffs))
        {
            WriteDiff(report, difference, folder);
        }

        if (differences.Count > MaxDiffs)
        {
            report.Append(CultureInfo.InvariantCulture, $"\n{differences.Count - MaxDiffs} more diffs are not shown.\n");
        }

        return report.Append(
            "\nIf the new content is right, copy each '.received' over its '.verified' (and delete a verified file that is no longer made).").ToString();
    }

    private static string Word(SnapshotDifference difference) => difference.Received is null
        ? "no longer made"
        : File.Exists(difference.Verified) ? "changed" : "new";

    private static void WriteDiff(StringBuilder report, SnapshotDifference difference, string folder)
    {
        if (difference.Received is null)
        {
            return;
        }

        var before = File.Exists(difference.Verified) ? TextOf(difference.Verified) : "";
        var after = TextOf(difference.Received);
        report.Append(CultureInfo.InvariantCulture, $"\n--- {Relative(folder, difference.Verified)}\n+++ {Relative(folder, difference.Received)}\n");
        report.Append(before is null || after is null ? "Binary files differ.\n" : UnifiedDiff.Write(before, after));
    }

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    // Null when it is not text.
    private static string? TextOf(string path)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(path));
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
