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
            output.Write($"{ansi.Bold}{PlainText.AtLineStart(answer.File)}:{Lines(answer, part)}{ansi.Reset}\n");
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
        output.Write(PlainText.Of($"rendered by the platform {answer.Platform} in the environment {answer.Environment}{settings}") + "\n");
    }

    private void WriteRow(string name, string? text)
    {
        if (text is not null)
        {
            output.Write($"  {name.PadRight(Names)}{PlainText.Of(text)}\n");
        }
    }

    private static string Lines(BlameAnswer answer, DocumentOrigin part)
    {
        var (first, last) = answer.Line is { } line ? (line, line) : (part.FirstLine, part.LastLine);
        return first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
    }
}
