using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>
/// The <c>fieldPath</c> of a rule: <c>.spec.names['x-y']</c>, from the rule's place to the field that the failure is told of.
/// </summary>
internal static class RelativePath
{
    /// <summary>The keys; empty when the path is not of that form.</summary>
    public static PathStep[] Read(string path)
    {
        var steps = new List<PathStep>();
        var rest = path.AsSpan();
        while (!rest.IsEmpty)
        {
            if (rest.StartsWith("['") && rest.IndexOf("']") is > 2 and var end)
            {
                steps.Add(rest[2..end].ToString());
                rest = rest[(end + 2)..];
            }
            else if (rest[0] == '.')
            {
                rest = rest[1..];
                var next = rest.IndexOfAny('.', '[');
                var key = next < 0 ? rest : rest[..next];
                if (key.IsEmpty)
                {
                    return [];
                }

                steps.Add(key.ToString());
                rest = rest[key.Length..];
            }
            else
            {
                return [];
            }
        }

        return [.. steps];
    }

    /// <summary>The node at the end of a path, or the last one on the way that is there.</summary>
    public static Node Follow(Node start, ReadOnlySpan<PathStep> path)
    {
        var node = start;
        foreach (var step in path)
        {
            if (node is not Mapping mapping || step.Key is null || mapping[step.Key] is not { } next)
            {
                return node;
            }

            node = next;
        }

        return node;
    }
}
