using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Schema;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>
/// Judges manifests one by one, each alone, as the API server would: what only this tool asks for does not count. The server knows no
/// kind without a schema, so such a manifest is not accepted unless its kind was allowed.
/// </summary>
internal sealed class VerdictRun(HostRequest request)
{
    private readonly ResourceValidator validator = new(SchemaSource.Kinds, new ValidationOptions
    {
        KubernetesVersion = request.Kubernetes ?? SchemaSource.NewestRelease,
        AllowedMissing = request.AllowMissing.ToHashSet(StringComparer.Ordinal),
    });

    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);

    /// <summary>The release that was asked.</summary>
    public KubernetesVersion Release { get; } = request.Kubernetes ?? SchemaSource.NewestRelease;

    public int Accepted => answers.Count(static answer => answer.Value);

    public int Refused => answers.Count - Accepted;

    /// <summary>Judges the lines of a file.</summary>
    /// <param name="lines">JSON objects.</param>
    /// <param name="file">The path for messages.</param>
    /// <param name="found">Takes lines that cannot be judged.</param>
    public void Judge(IEnumerable<string> lines, string file, DiagnosticBag found)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty)
            {
                continue;
            }

            if (Read(line, out var id, out var manifest) is { } reason)
            {
                found.Add(CliDiagnostics.BadVerdictLine.At(new Location(file, number, 0), reason));
            }
            else
            {
                answers[id] = IsAccepted(manifest, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"));
            }
        }
    }

    /// <summary>The answers as one JSON object, in the order of the lines.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new System.Text.Json.JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var (id, isAccepted) in answers)
            {
                json.WriteBoolean(id, isAccepted);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private bool IsAccepted(string manifest, string place)
    {
        var found = new DiagnosticBag();
        if (YamlReader.ReadSingle(manifest, place, found) is Mapping resource)
        {
            validator.Validate(resource, found);
        }

        return !found.ToSorted().Any(static finding => finding.IsRefusal);
    }

    // Why the line cannot be judged, for the sentence; null when it can.
    private static string? Read(string line, out string id, out string manifest)
    {
        id = manifest = "";
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 });
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("id", out var name) || name.ValueKind != JsonValueKind.String
                || !root.TryGetProperty("manifest", out var value) || value.ValueKind != JsonValueKind.Object)
            {
                return "";
            }

            id = name.GetString()!;
            manifest = value.GetRawText();
            return null;
        }
        catch (JsonException broken)
        {
            return string.Create(CultureInfo.InvariantCulture, $" (it breaks at byte {(broken.BytePositionInLine ?? 0) + 1})");
        }
    }
}
