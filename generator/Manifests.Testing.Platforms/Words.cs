using Manifests.Diagnostics;
using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Parts of the sentences of failed assertions.</summary>
internal static class Words
{
    /// <summary>A resource with its places: <c>NetworkPolicy 'shop/deny' (output/shop/deny.yaml(1,1), made at Shop.cs(18))</c>.</summary>
    public static string WithPlace(AppliedResource resource)
    {
        var places = new[]
        {
            resource.Content.Location is { IsKnown: true } file ? file.ToString() : null,
            resource.Origin is { IsKnown: true } code ? $"made at {code}" : null,
        }.OfType<string>().ToArray();
        return places.Length == 0 ? resource.ToString() : $"{resource} ({string.Join(", ", places)})";
    }

    /// <summary><c>; the nearest is 'x'</c>, or an empty text when nothing is near.</summary>
    public static string Nearest(string typed, IEnumerable<string> known) =>
        NearestName.Find(typed, known) is { } near ? $"; the nearest is '{near}'" : "";

    /// <summary><c>a, b and c</c>; with <c>nothing</c> for none.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nothing",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
    };

    /// <summary>Further lines of a message, each with the same indent.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(static line => $"\n  {line}"));
}
