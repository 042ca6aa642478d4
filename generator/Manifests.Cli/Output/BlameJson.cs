using System.Text.Json;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Writes what made a file as the member <c>blame</c> of a JSON object. Keys are only ever added.</summary>
internal sealed class BlameJson(Utf8JsonWriter json)
{
    public void Write(BlameAnswer answer)
    {
        json.WriteStartObject("blame");
        json.WriteString("file", answer.File);
        if (answer.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteString("platform", answer.Platform);
        json.WriteString("environment", answer.Environment);
        WriteText("settings", answer.Settings);
        json.WriteStartArray("parts");
        foreach (var part in answer.Parts)
        {
            WritePart(part);
        }

        json.WriteEndArray();
        json.WriteStartArray("sameSettings");
        foreach (var (key, at) in answer.SameSettings)
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            WritePlace("location", at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePart(DocumentOrigin part)
    {
        json.WriteStartObject();
        json.WriteNumber("firstLine", part.FirstLine);
        json.WriteNumber("lastLine", part.LastLine);
        WriteText("resource", part.Resource);
        WriteText("field", part.Field);
        WritePlace("origin", part.MadeAt);
        WriteText("template", part.Template);
        json.WriteEndObject();
    }

    private void WritePlace(string name, Location place)
    {
        if (place.File is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteEndObject();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
