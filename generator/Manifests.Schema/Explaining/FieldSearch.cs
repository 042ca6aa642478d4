namespace Manifests.Schema.Explaining;

/// <summary>Looks for a field further down than where it was asked for.</summary>
internal static class FieldSearch
{
    private const int MaxDepth = 5;

    /// <summary>The shortest path to a field of the name, with <c>*</c> for maps; <see langword="null"/> when there is none near.</summary>
    public static string? Find(TypeSchema type, string name)
    {
        var seen = new HashSet<TypeSchema> { type };
        var level = new List<(string Path, TypeSchema Type)> { ("", type) };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<(string Path, TypeSchema Type)>();
            foreach (var (path, around) in level)
            {
                if (path.Length > 0 && FieldForms.Find(around, name) is [var form, ..])
                {
                    return path + form.Name;
                }

                next.AddRange(Below(path, around).Where(below => seen.Add(below.Type)));
            }

            level = next;
        }

        return null;
    }

    // What the server writes is not what somebody looks for first.
    private static IEnumerable<(string Path, TypeSchema Type)> Below(string path, TypeSchema type) => type.Properties
        .Where(property => path.Length > 0 || property.Name is not ("metadata" or "status"))
        .Select(property => (path + property.Name + ".", FieldForms.ThroughLists(property.Type)))
        .Concat(type.AdditionalProperties is { } values ? [(path + "*.", FieldForms.ThroughLists(values))] : []);
}
