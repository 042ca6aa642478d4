using System.Collections.Immutable;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>
/// Writes a difference as the member <c>difference</c> of a JSON object. Its form is described in <c>difference.schema.json</c>
/// beside the project; keys are only ever added. Changes are not folded here: a program asks for each place.
/// </summary>
public sealed class DifferenceJson(Utf8JsonWriter json)
{
    /// <summary>Writes the member.</summary>
    public void Write(TreeDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        json.WriteStartObject("difference");
        json.WriteString("base", difference.BaseName);
        json.WriteString("head", difference.HeadName);
        var worstFirst = difference.Changes.OrderBy(static change => change.Severity ?? (ConsequenceSeverity)int.MaxValue);
        WriteArray("changes", [.. worstFirst], WriteChange);
        WriteArray("files", difference.Files, WriteFile);
        json.WriteEndObject();
    }

    private void WriteChange(ResourceChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", ChangeWords.Of(change.Kind));
        json.WriteString("group", change.Identity.Group);
        json.WriteString("kind", change.Identity.Kind);
        WriteText("namespace", change.Identity.Namespace);
        json.WriteString("name", change.Identity.Name);
        WritePlace(change.Place);
        WriteSide("before", change.Before, withContent: change.After is null);
        WriteSide("after", change.After, withContent: change.Before is null);
        WriteText("severity", change.Severity is { } severity ? ChangeWords.Of(severity) : null);
        WriteConsequences(change.Consequences);
        WriteArray("fields", change.Fields, WriteField);
        json.WriteEndObject();
    }

    private void WriteFile(FileChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", ChangeWords.Of(change.Kind));
        json.WriteString("role", change.Role);
        json.WriteString("path", change.Path);
        WriteText("pathBefore", change.PathBefore);
        WritePlace(change.Place);
        WriteNames("applications", change.Applications);
        WriteLocation("origin", change.Origin);
        WriteConsequences(change.Consequences);
        json.WriteBoolean("secret", change.IsSecret);
        WriteArray("fields", change.Fields, WriteField);
        WriteArray("lines", change.Lines, WriteLine);
        json.WriteEndObject();
    }

    private void WritePlace(TreePlace place)
    {
        json.WriteString("tree", place.Folder);
        WriteText("platform", place.Platform);
        WriteText("environment", place.Environment);
        WriteText("cluster", place.Cluster);
    }

    private void WriteSide(string name, TreeResource? resource, bool withContent)
    {
        if (resource is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("apiVersion", resource.ApiVersion);
        WriteText("namespace", resource.Identity.Namespace);
        json.WriteString("name", resource.Identity.Name);
        json.WriteString("path", resource.File);
        WriteText("file", resource.Location.File);
        json.WriteNumber("firstLine", resource.Location.Line);
        json.WriteNumber("lastLine", resource.LastLine);
        WriteText("cluster", resource.Place.Cluster);
        WriteNames("applications", resource.Applications);
        WriteLocation("origin", resource.Origin);
        if (withContent)
        {
            WriteNode("content", MaskedDocument.Of(resource.Content));
        }

        json.WriteEndObject();
    }

    private void WriteConsequences(ImmutableArray<Consequence> consequences) => WriteArray("consequences", consequences, consequence =>
    {
        json.WriteStartObject();
        json.WriteString("rule", consequence.Rule);
        json.WriteString("severity", ChangeWords.Of(consequence.Severity));
        json.WriteString("message", consequence.Sentence);
        WriteText("wayOut", consequence.WayOut);
        WriteText("path", consequence.Path?.ToString());
        json.WriteEndObject();
    });

    private void WriteField(FieldChange field)
    {
        json.WriteStartObject();
        json.WriteString("path", field.Path.ToString());
        json.WriteString("shape", field.Path.Shape);
        json.WriteString("change", ChangeWords.Of(field.Kind));
        json.WriteBoolean("secret", field.IsSecret);
        if (!field.IsSecret)
        {
            WriteNode("before", field.Before);
            WriteNode("after", field.After);
            if (!field.Lines.IsEmpty)
            {
                WriteArray("lines", field.Lines, WriteLine);
            }
        }

        json.WriteEndObject();
    }

    // What is on both sides is in the values already.
    private void WriteLine(LineChange line)
    {
        if (line.Kind == LineChangeKind.Same)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("change", line.Kind == LineChangeKind.Added ? "added" : "removed");
        json.WriteNumber("line", line.Kind == LineChangeKind.Added ? line.After : line.Before);
        json.WriteString("text", line.Text);
        json.WriteEndObject();
    }

    private void WriteNode(string name, Node? node)
    {
        if (node is not null && JsonWriter.ToText(node, new DiagnosticBag()) is { } text)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(text);
        }
    }

    private void WriteNames(string name, ImmutableArray<OwningApplication> owners) =>
        WriteArray(name, owners, owner => json.WriteStringValue(owner.Name));

    private void WriteLocation(string name, Location place)
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

        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
