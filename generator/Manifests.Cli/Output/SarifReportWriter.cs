using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>
/// Writes a log of static analysis on the output, for code scanners. Source: OASIS, "Static Analysis Results Interchange Format
/// (SARIF) Version 2.1.0".
/// </summary>
internal sealed class SarifReportWriter(TextWriter output, string toolVersion) : IReportWriter
{
    private const string Version = "2.1.0";
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly System.Text.Json.JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(RunReport report)
    {
        ImmutableArray<DiagnosticDescriptor> rules =
            [.. report.Diagnostics.Select(static finding => finding.Descriptor).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", Version);
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            WriteInvocation(json, report);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in report.Diagnostics)
            {
                WriteResult(json, finding, rules);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(PlainText.InJson(Encoding.UTF8.GetString(buffer.WrittenSpan)));
        output.Write('\n');
    }

    private void WriteTool(Utf8JsonWriter json, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "manifests");
        json.WriteString("version", toolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", RuleWords.Of(rule));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, RunReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteNumber("exitCode", report.ExitCode);
        json.WriteBoolean("executionSuccessful", report.ExitCode != ExitCode.Usage);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", IndexOf(rules, finding.Id));
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", FindingWords.WithSubject(finding));
        WriteLocations(json, finding);
        if (FindingPlaces.Rendered(finding) is { IsKnown: true } rendered)
        {
            json.WriteStartArray("relatedLocations");
            json.WriteStartObject();
            json.WriteNumber("id", 0);
            WritePlace(json, rendered);
            WriteMessage(json, "message", "the rendered file");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartArray("locations");
        if (FindingPlaces.Primary(finding) is { IsKnown: true } place)
        {
            json.WriteStartObject();
            WritePlace(json, place);
            WriteLogicalPlace(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLogicalPlace(Utf8JsonWriter json, Diagnostic finding)
    {
        if (finding.Resource is not { } resource)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", PlainText.Of(finding.Path is { } path ? $"{resource}: {path}" : resource));
        json.WriteString("kind", "member");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ArtifactUri.Of(place.File!));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0)
            {
                json.WriteNumber("startColumn", place.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", PlainText.Of(text));
        json.WriteEndObject();
    }

    private static int IndexOf(ImmutableArray<DiagnosticDescriptor> rules, string id)
    {
        var at = 0;
        while (rules[at].Id != id)
        {
            at++;
        }

        return at;
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
