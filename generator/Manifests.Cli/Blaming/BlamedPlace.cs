using System.Globalization;
using System.Text.RegularExpressions;

namespace Manifests.Cli;

/// <summary>A file and perhaps a line of it, as people copy them from editors and findings.</summary>
/// <param name="Path">The file, as typed.</param>
/// <param name="Line">The line as typed; <see langword="null"/> for none.</param>
internal sealed partial record BlamedPlace(string Path, string? Line)
{
    /// <summary>The line as a number; beyond any file when it is too large for one.</summary>
    public int LineNumber => int.TryParse(Line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    /// <summary>Reads <c>file</c>, <c>file:12</c>, <c>file:12:5</c>, <c>file(12)</c> and <c>file(12,5)</c>.</summary>
    public static BlamedPlace Read(string text)
    {
        var match = Form().Match(text);
        return match.Success
            ? new BlamedPlace(match.Groups["file"].Value, match.Groups["line"].Value)
            : new BlamedPlace(text, null);
    }

    [GeneratedRegex(
        @"^(?<file>.+?)(?::(?<line>[0-9]+)(?::[0-9]+)?|\((?<line>[0-9]+)(?:,[0-9]+)?\))$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
