using System.Globalization;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Review.Consequences;

/// <summary>Reads values of objects that may be of any form: what is not as expected is taken for absent.</summary>
internal static class NodeValue
{
    /// <summary>The value at the end of a path of keys; <see langword="null"/> when a step is missing, or the value is null.</summary>
    /// <param name="root">The object; <see langword="null"/> for none.</param>
    /// <param name="path">Keys joined by dots.</param>
    public static Node? At(this Mapping? root, string path)
    {
        Node? node = root;
        foreach (var range in path.AsSpan().Split('.'))
        {
            if (node is not Mapping mapping || !mapping.TryGet(path[range], out node))
            {
                return null;
            }
        }

        return node is Scalar { Kind: ScalarKind.Null } ? null : node;
    }

    /// <summary>The map at a path.</summary>
    public static Mapping? MappingAt(this Mapping? root, string path) => root.At(path) as Mapping;

    /// <summary>The list at a path.</summary>
    public static Sequence? SequenceAt(this Mapping? root, string path) => root.At(path) as Sequence;

    /// <summary>The scalar at a path as text, whatever its type.</summary>
    public static string? TextAt(this Mapping? root, string path) => (root.At(path) as Scalar)?.Text;

    /// <summary>The scalar of a key as text, whatever its type; for keys with dots.</summary>
    public static string? TextOfKey(this Mapping? root, string key) =>
        root?[key] is Scalar { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>The boolean at a path.</summary>
    public static bool? FlagAt(this Mapping? root, string path) =>
        root.At(path) is Scalar { Kind: ScalarKind.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>The integer at a path.</summary>
    public static long? NumberAt(this Mapping? root, string path) =>
        root.At(path) is Scalar { Kind: ScalarKind.Integer } scalar
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The quantity at a path.</summary>
    public static QuantityValue? QuantityAt(this Mapping? root, string path) =>
        QuantityValue.TryRead(root.At(path), out var value) ? value : null;

    /// <summary>The maps of the list at a path, in order.</summary>
    public static IEnumerable<Mapping> MappingsAt(this Mapping? root, string path) => root.SequenceAt(path)?.OfType<Mapping>() ?? [];

    /// <summary>The scalars of the list at a path as texts, in order; of a scalar in its place, that one.</summary>
    public static IReadOnlyList<string> TextsAt(this Mapping? root, string path) => root.At(path) switch
    {
        Sequence list => [.. list.OfType<Scalar>().Select(static scalar => scalar.Text)],
        Scalar scalar => [scalar.Text],
        _ => [],
    };

    /// <summary>The value of an annotation; <see langword="null"/> when it is not there.</summary>
    public static string? Annotation(this Mapping? root, string key) => root.MappingAt("metadata.annotations").TextOfKey(key);

    /// <summary>The value of a label; <see langword="null"/> when it is not there.</summary>
    public static string? Label(this Mapping? root, string key) => root.MappingAt("metadata.labels").TextOfKey(key);

    /// <summary>Whether two values are the same; null and absent are.</summary>
    public static bool Same(Node? left, Node? right)
    {
        var isUnset = left is null or Scalar { Kind: ScalarKind.Null };
        var isOtherUnset = right is null or Scalar { Kind: ScalarKind.Null };
        return isUnset || isOtherUnset ? isUnset == isOtherUnset : left!.ValueEquals(right);
    }
}
