using Manifests.Yaml;

namespace Manifests.Review;

/// <summary>Whole documents as reports may show them.</summary>
public static class MaskedDocument
{
    /// <summary>What stands in place of a secret value.</summary>
    public const string Mask = "(not shown)";

    /// <summary>A copy in which secret values are replaced; the document itself when it has none. Keys stay.</summary>
    public static Mapping Of(Mapping document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Needs(document) ? (Mapping)Copy(document, document, FieldPath.Root, isSecret: false) : document;
    }

    private static bool Needs(Mapping document) =>
        document.TextOf("kind") == "Secret" || document.ContainsKey("secretGenerator") || SecretTexts.HasSecret(document);

    private static Node Copy(Node node, Mapping document, FieldPath path, bool isSecret)
    {
        switch (node)
        {
            case Mapping map:
                var copy = new Mapping(map.Count);
                foreach (var entry in map.Entries)
                {
                    var below = path.Then(new FieldStep.Key(entry.Key));
                    copy.Add(entry.Key, Copy(entry.Value, document, below, isSecret || IsMasked(document, below, entry.Value)));
                }

                return copy;
            case Sequence list:
                var items = new Sequence(list.Count);
                foreach (var item in list)
                {
                    items.Add(Copy(item, document, path.Then(new FieldStep.Index(items.Count)), isSecret));
                }

                return items;
            case Scalar { Kind: ScalarKind.Null }:
                return node;
            default:
                return isSecret || SecretTexts.HasSecret(node) ? Scalar.Of(Mask) : node;
        }
    }

    // A map that only contains something secret keeps its other values.
    private static bool IsMasked(Mapping document, FieldPath path, Node value) =>
        value is Scalar || path.Steps.Length == 1 ? SecretFields.Holds(document, path) : value is Mapping map && IsInnerSecret(map);

    private static bool IsInnerSecret(Mapping map) => map.TextOf("kind") == "Secret" && SecretTexts.HasSecret(map);
}
