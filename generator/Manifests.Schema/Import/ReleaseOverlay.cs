using Manifests.Schema.Text;

namespace Manifests.Schema.Import;

/// <summary>Lays a second document of a release over the first: what only the second knows is added.</summary>
internal static class ReleaseOverlay
{
    /// <summary>
    /// Shared types and kinds that the first lacks are taken; of those that both have, allowed values and defaults are.
    /// The OpenAPI v3 of a server gives them where the published v2 has none.
    /// </summary>
    public static OpenApiDocument Lay(OpenApiDocument first, OpenApiDocument second)
    {
        var types = new Dictionary<string, TypeSchema>(first.Types, StringComparer.Ordinal);
        foreach (var (name, type) in second.Types)
        {
            types[name] = types.TryGetValue(name, out var known) ? Lay(known, type) : type;
        }

        var names = first.Kinds.Select(static kind => (kind.ApiVersion, kind.Kind)).ToHashSet();
        return new OpenApiDocument(first.Release, types, [.. first.Kinds, .. second.Kinds.Where(kind => names.Add((kind.ApiVersion, kind.Kind)))]);
    }

    private static TypeSchema Lay(TypeSchema first, TypeSchema second)
    {
        var others = second.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
        var properties = first.Properties.Select(property => others.TryGetValue(property.Name, out var other) ? Lay(property, other) : property).ToArray();
        return TypeFacts.Of(first).Build(() => properties);
    }

    private static PropertySchema Lay(PropertySchema first, PropertySchema second) => first with
    {
        Type = AllowedValues.Carry(second.Type, first.Type),
        Default = first.Default ?? SaidDefault(second.Default),
    };

    // The v3 documents give every Go zero value as a default; a server fills in nothing for those.
    private static string? SaidDefault(string? json) => json is "\"\"" or "{}" or "0" or "false" ? null : json;
}
