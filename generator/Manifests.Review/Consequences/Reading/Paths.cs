using System.Globalization;

namespace Manifests.Review.Consequences;

/// <summary>Makes paths for what rules say.</summary>
internal static class Paths
{
    /// <summary>A path of keys joined by dots: <c>spec.replicas</c>. What stands after a list in a shape is left out.</summary>
    public static FieldPath Of(string keys)
    {
        var list = keys.IndexOf('[', StringComparison.Ordinal);
        var whole = list < 0 ? keys : keys[..list];
        return whole.Length == 0 ? FieldPath.Root : new FieldPath([.. whole.Split('.').Select(static key => new FieldStep.Key(key))]);
    }

    /// <summary>The field of a key that may have dots.</summary>
    public static FieldPath Key(this FieldPath path, string key) => path.Then(new FieldStep.Key(key));

    /// <summary>The item of a list by its name.</summary>
    public static FieldPath Named(this FieldPath path, string? name) => path.Then(new FieldStep.Item([new("name", name ?? "")]));

    /// <summary>The item of a list by its zero-based place.</summary>
    public static FieldPath Index(this FieldPath path, int at) => path.Then(new FieldStep.Index(at));

    /// <summary>An annotation.</summary>
    public static FieldPath Annotation(string key) => Of("metadata.annotations").Key(key);

    /// <summary>A label.</summary>
    public static FieldPath Label(string key) => Of("metadata.labels").Key(key);

    /// <summary>A number as people write it.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
