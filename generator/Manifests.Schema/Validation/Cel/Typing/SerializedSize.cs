namespace Manifests.Schema.Validation.Cel;

/// <summary>How many bytes values take in a request, and so how many of them fit into one.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/common/schemas.go</c> and <c>pkg/cel/limits.go</c>.</remarks>
internal static class SerializedSize
{
    /// <summary>What a request may have: 3 MiB.</summary>
    public const long MaxRequest = 3 * 1024 * 1024;

    // Quotes, braces or brackets around a value.
    private const long Enclosing = 2;
    private const long QuotesColonAndComma = 4;
    private const long ShortestKey = 6;
    private const long LongestDate = 10;
    private const long LongestTime = 30;
    private const long LongestDuration = 32;
    private const long BytesOfCodePoint = 4;

    /// <summary>The fewest bytes of a value: an object has at least what is required of it.</summary>
    public static long Least(TypeSchema type, KubernetesVersion version) => Least(type, version, depth: 0);

    /// <summary>The most items of a list.</summary>
    public static long MostItems(TypeSchema list, KubernetesVersion version) =>
        list.MaxItems ?? ((MaxRequest - Enclosing) / (Least(list.Items ?? TypeSchema.Any, version) + 1));

    /// <summary>The most entries of a map with free keys.</summary>
    public static long MostEntries(TypeSchema map, KubernetesVersion version) =>
        map.MaxProperties ?? ((MaxRequest - Enclosing) / (Least(map.AdditionalProperties ?? TypeSchema.Any, version) + ShortestKey));

    /// <summary>The most code points of a text, or bytes that a base64 text stands for.</summary>
    public static long MostCharacters(TypeSchema text) => text switch
    {
        { Format: "byte", MaxLength: { } bytes } => bytes,
        { MaxLength: { } length } => length * BytesOfCodePoint,
        { Enum.IsEmpty: false } => text.Enum.Max(static value => (long)value.Json.Length - Enclosing),
        { Format: "date" } => LongestDate,
        { Format: "date-time" } => LongestTime,
        { Format: "duration" } => LongestDuration,
        _ => MaxRequest - Enclosing,
    };

    // Only a schema that refers to itself is deeper than this; what is in it is then taken for empty.
    private static long Least(TypeSchema type, KubernetesVersion version, int depth) => type.Kind switch
    {
        _ when depth > 64 => Enclosing,
        ValueKind.Object => Enclosing + type.Properties
            .Where(property => property.IsRequired && property.Default is null && property.Versions.Contains(version))
            .Sum(property => property.Name.Length + QuotesColonAndComma + Least(property.Type, version, depth + 1)),
        ValueKind.Array or ValueKind.String => Enclosing,
        ValueKind.Boolean => 4,
        _ => 1,
    };
}
