using System.Globalization;

namespace Manifests.Cli;

/// <summary>Writes what made a file for people: a block a part.</summary>
internal sealed class BlameText(TextWriter output, Ansi ansi)
{
    private const int Names = 10;

    public void Write(BlameAnswer answer)
    {
        foreach (var part in answer.Parts)
        {
            var lines = answer.Line is { } line ? Number(line) : part.FirstLine == part.LastLine ? Number(part.FirstLine) : $"{Number(part.FirstLine)}-{Number(part.LastLine)}";
            output.Write($"{ansi.Bold}{PlainText.AtLineStart(answer.File)}:{lines}{ansi.Reset}\n");
            WriteRow("resource", part.Resource);
            WriteRow("field", part.Field);
            WriteRow("made at", part.MadeAt.IsKnown ? part.MadeAt.ToString() : "an unknown line");
            WriteRow("template", part.Template is { } template ? $"templates/{template}" : null);
            foreach (var (key, at) in answer.SameSettings)
            {
                WriteRow("setting", $"{key} has the same value, at {at}");
            }
        }

        var settings = answer.Settings is { } file ? $", settings {file}" : "";
        output.Write($"rendered by the platform {PlainText.Of(answer.Platform)} in the environment {PlainText.Of(answer.Environment)}{PlainText.Of(settings)}\n");
    }

    private void WriteRow(string name, string? text)
    {
        if (text is not null)
        {
            output.Write($"  {name.PadRight(Names)}{PlainText.Of(text)}\n");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
