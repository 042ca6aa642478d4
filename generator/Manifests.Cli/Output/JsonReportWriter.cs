using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>For programs: the whole report as one JSON document on the output. Keys are only ever added.</summary>
internal sealed class JsonReportWriter(TextWriter output, OutputOptions options) : IReportWriter
{
    // Sentences hold quotes and '<'; this is no HTML.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(RunReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("command", report.Command);
            json.WriteNumber("exitCode", report.ExitCode);
            WriteText(json, "summary", report.Summary);
            WriteText(json, "notLookedAt", report.NotLookedAt);
            WriteCounts(json, report);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteDiagnostic(json, diagnostic);
            }

            json.WriteEndArray();
            WriteData(json, report.Data);
            if (report.Explanation is { } explanation)
            {
                new ExplanationJson(json).Write(explanation);
            }

            if (report.Blame is { } blame)
            {
                new BlameJson(json).Write(blame);
            }

            WriteText(json, "document", report.Document);
            if (report.Difference is { } difference)
            {
                new DifferenceJson(json).Write(difference);
            }

            WriteLines(json, "details", options.Verbose ? report.Details : []);
            WriteLines(json, "stackTrace", report.StackTrace);
            json.WriteEndObject();
        }

        output.Write(PlainText.InJson(Encoding.UTF8.GetString(buffer.WrittenSpan)));
        output.Write('\n');
    }

    private static void WriteCounts(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartObject("counts");
        foreach (var (name, value) in report.Counts)
        {
            json.WriteNumber(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, "location", diagnostic.Location);
        WritePlace(json, "origin", diagnostic.Origin);
        WriteText(json, "resource", diagnostic.Resource);
        WriteText(json, "path", diagnostic.Path);
        WriteText(json, "onlyFor", diagnostic.OnlyFor);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, Location place)
    {
        if (place.File is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        if (place.Line > 0)
        {
            json.WriteNumber("line", place.Line);
        }

        if (place.Column > 0)
        {
            json.WriteNumber("column", place.Column);
        }

        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, DataTable? data)
    {
        if (data is null)
        {
            return;
        }

        json.WriteStartArray(data.Name);
        foreach (var row in data.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < data.Columns.Length; column++)
            {
                json.WriteString(data.Columns[column], row[column]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
