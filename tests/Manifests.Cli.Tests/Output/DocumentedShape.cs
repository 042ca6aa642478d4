using System.Text.Json;

namespace Manifests.Cli.Tests.Output;

/// <summary>Checks JSON against the parts of JSON Schema that our own description uses.</summary>
internal sealed class DocumentedShape(JsonElement schema)
{
    /// <summary>What does not fit, a line each; empty when everything does.</summary>
    public List<string> Check(JsonElement value)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement type, string path, List<string> faults)
    {
        if (type.TryGetProperty("$ref", out var reference))
        {
            type = schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        if (type.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(word => word.GetString() == value.GetString()))
        {
            faults.Add($"{path}: '{value}' is not allowed");
        }

        if (type.TryGetProperty("type", out var kind) && kind.GetString() != KindOf(value))
        {
            faults.Add($"{path}: {KindOf(value)} instead of {kind}");
            return;
        }

        if (type.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(item, items, path + "[]", faults);
            }
        }

        if (type.TryGetProperty("properties", out var properties))
        {
            CheckProperties(value, type, properties, path, faults);
        }
    }

    private void CheckProperties(JsonElement value, JsonElement type, JsonElement properties, string path, List<string> faults)
    {
        var names = value.EnumerateObject().Select(static property => property.Name).ToArray();
        faults.AddRange(type.GetProperty("required").EnumerateArray().Select(static name => name.GetString()!).Except(names).Select(name => $"{path}: lacks '{name}'"));
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var known))
            {
                Check(property.Value, known, $"{path}.{property.Name}", faults);
            }
            else
            {
                faults.Add($"{path}: '{property.Name}' is not described");
            }
        }
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "null",
    };
}
