using System.Text.Json;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Reads the JSON in which a schema tells defaults and allowed values.</summary>
internal static class JsonNode
{
    /// <summary>The value; <see langword="null"/> when it is not JSON.</summary>
    public static Node? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ToNode(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Node ToNode(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ToMapping(element),
        JsonValueKind.Array => ToSequence(element),
        JsonValueKind.String => Scalar.Of(element.GetString() ?? ""),
        JsonValueKind.Number => ToNumber(element.GetRawText()),
        JsonValueKind.True => Scalar.Of(true),
        JsonValueKind.False => Scalar.Of(false),
        _ => Scalar.Null(),
    };

    private static Mapping ToMapping(JsonElement element)
    {
        var mapping = new Mapping();
        foreach (var property in element.EnumerateObject())
        {
            mapping.Set(property.Name, ToNode(property.Value));
        }

        return mapping;
    }

    private static Sequence ToSequence(JsonElement element)
    {
        var sequence = new Sequence();
        foreach (var item in element.EnumerateArray())
        {
            sequence.Add(ToNode(item));
        }

        return sequence;
    }

    private static Scalar ToNumber(string text)
    {
        var isInteger = text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        return Scalar.Read(text, isInteger ? ScalarKind.Integer : ScalarKind.Float, null, wasQuoted: false);
    }
}
