namespace Manifests.Schema.Import;

/// <summary>Puts properties in the order of manifests: what tells an object apart comes first, the rest stays as it is.</summary>
internal static class PropertyOrder
{
    private static readonly string[] First = ["apiVersion", "kind", "metadata", "name"];

    public static PropertySchema[] Sort(IEnumerable<PropertySchema> properties) =>
        [.. properties.OrderBy(static property => Rank(property.Name))];

    private static int Rank(string name)
    {
        var at = Array.IndexOf(First, name);
        return at < 0 ? First.Length : at;
    }
}
