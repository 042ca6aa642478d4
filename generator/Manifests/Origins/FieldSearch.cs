using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Finds what stands at a line of a document whose nodes know their places.</summary>
internal static class FieldSearch
{
    /// <summary>The innermost field at the line and its path; an empty path for the document itself.</summary>
    public static (string Path, Node Node) At(Node root, int line)
    {
        var path = "";
        var node = root;
        while (Below(node, line) is var (step, below))
        {
            path = step.StartsWith('[') || path.Length == 0 ? path + step : $"{path}.{step}";
            node = below;
        }

        return (path, node);
    }

    private static (string Step, Node Node)? Below(Node node, int line)
    {
        (string, Node)? last = null;
        switch (node)
        {
            case Mapping map:
                foreach (var entry in map.Entries)
                {
                    if (entry.KeyLocation.Line <= line)
                    {
                        last = (Spelled(entry.Key), entry.Value);
                    }
                }

                break;
            case Sequence list:
                for (var at = 0; at < list.Count; at++)
                {
                    if (list[at].Location.Line <= line)
                    {
                        last = (string.Create(CultureInfo.InvariantCulture, $"[{at}]"), list[at]);
                    }
                }

                break;
        }

        return last;
    }

    // As findings spell it.
    private static string Spelled(string key) => key.Length == 0 || key.AsSpan().ContainsAny(".[] ") ? $"['{key}']" : key;
}
