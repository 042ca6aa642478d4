using Manifests.Yaml;

namespace Manifests;

/// <summary>Replaces the marks of <see cref="TreeReference"/> in a document that is not shared yet.</summary>
internal static class ReferenceResolver
{
    public static void Resolve(Node node, string fromFolder)
    {
        switch (node)
        {
            case Mapping map:
                foreach (var entry in map.Entries.ToArray())
                {
                    if (Replacement(entry.Value, fromFolder) is { } text)
                    {
                        map.Set(entry.Key, text);
                    }
                }

                break;
            case Sequence list:
                for (var at = 0; at < list.Count; at++)
                {
                    list[at] = Replacement(list[at], fromFolder) ?? list[at];
                }

                break;
        }
    }

    private static Scalar? Replacement(Node node, string fromFolder)
    {
        if (node is Scalar scalar)
        {
            return scalar.Kind == ScalarKind.String && TreeReference.IsIn(scalar.Text)
                ? Scalar.Of(TreeReference.Resolve(scalar.Text, fromFolder))
                : null;
        }

        Resolve(node, fromFolder);
        return null;
    }
}
