using System.Text.Json;
using Manifests.Schema;
using Manifests.Schema.Explaining;

namespace Manifests.Cli;

/// <summary>Writes an explanation as the member <c>explanation</c> of a JSON object. Keys are only ever added.</summary>
internal sealed class ExplanationJson(Utf8JsonWriter json)
{
    public void Write(Explanation explanation)
    {
        var kind = explanation.Kind;
        json.WriteStartObject("explanation");
        json.WriteString("apiVersion", kind.ApiVersion);
        json.WriteString("kind", kind.Kind);
        json.WriteString("plural", kind.Plural);
        WriteArray("names", kind.OtherNames, json.WriteStringValue);
        json.WriteString("family", kind.Family);
        json.WriteBoolean("stored", kind.IsStored);
        json.WriteBoolean("namespaced", kind.Scope == ResourceScope.Namespaced);
        WriteRange(kind.Versions);
        if (kind.Deprecation is { } deprecation)
        {
            json.WriteStartObject("deprecation");
            WriteText("since", deprecation.Since?.ToString());
            WriteText("replacedBy", deprecation.ReplacedBy);
            WriteText("removed", kind.Removed?.ToString());
            json.WriteEndObject();
        }

        json.WriteString("path", explanation.Path);
        json.WritePropertyName("field");
        WriteField(explanation.Field);
        json.WriteStartArray("others");
        foreach (var other in explanation.Others)
        {
            json.WriteStartObject();
            json.WriteString("apiVersion", other.ApiVersion);
            json.WriteString("kind", other.Kind);
            WriteRange(other.Versions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteField(FieldExplanation field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        WriteText("description", field.Description);
        json.WriteBoolean("required", field.IsRequired);
        WriteRange(field.Versions);
        if (field.Default is { } filledIn)
        {
            json.WritePropertyName("default");
            json.WriteRawValue(filledIn);
        }

        WriteArray("allowedValues", field.AllowedValues, WriteAllowed);
        WriteArray("facts", field.Facts, WriteFact);
        WriteArray("rules", field.Rules, WriteRule);
        WriteArray("fields", field.Fields, WriteField);
        if (field.RepeatsAbove)
        {
            json.WriteBoolean("repeatsAbove", true);
        }

        json.WriteEndObject();
    }

    private void WriteAllowed(EnumValue allowed)
    {
        json.WriteStartObject();
        json.WritePropertyName("value");
        json.WriteRawValue(allowed.Json);
        WriteRange(allowed.Versions);
        json.WriteEndObject();
    }

    private void WriteFact(ExplainedFact fact)
    {
        json.WriteStartObject();
        json.WriteString("name", fact.Name);
        json.WriteString("value", fact.Value);
        json.WriteEndObject();
    }

    private void WriteRule(CelRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        WriteText("message", rule.Message);
        WriteText("messageExpression", rule.MessageExpression);
        WriteText("reason", rule.Reason);
        WriteText("fieldPath", rule.FieldPath);
        json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void WriteRange(VersionRange range)
    {
        WriteText("since", range.Since?.ToString());
        WriteText("until", range.Until?.ToString());
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
