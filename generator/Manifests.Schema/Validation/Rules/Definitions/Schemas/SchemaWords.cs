using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What a schema says.</summary>
internal static class SchemaWords
{
    /// <summary>Whether a key says something: null, false, an empty text, list or map are as if it were absent.</summary>
    public static bool Says(Mapping schema, string key) => schema.TryGet(key, out var value) && value switch
    {
        Scalar scalar => scalar.Kind switch
        {
            ScalarKind.Null => false,
            ScalarKind.Boolean => scalar.Text == "true",
            ScalarKind.String => scalar.Text.Length > 0,
            _ => true,
        },
        Sequence list => list.Count > 0,
        Mapping map => map.Count > 0,
        _ => false,
    };

    /// <summary>The type of a schema in words.</summary>
    public static string TypeOf(Mapping schema) => schema.TextOf("type") is { Length: > 0 } type ? Shown.Text(type) : "none";
}
