using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>One Helm value of an Application, as <c>helm --set</c> takes it.</summary>
/// <param name="Name">
/// Its path with dots between the keys, and an index in brackets: <c>sources[0]</c>. A dot that belongs to a key is written
/// <c>\.</c>; see <see cref="PathOf"/>.
/// </param>
/// <param name="Value">The value. Helm takes <c>true</c> and <c>1</c> for a boolean and a number; see <see cref="ForceString"/>.</param>
public sealed record HelmParameter(string Name, string Value) : INodeConvertible
{
    /// <summary>The path of keys that may have dots of their own: <c>annotations.eks\.amazonaws\.com/role-arn</c>.</summary>
    public static string PathOf(params ReadOnlySpan<string> keys)
    {
        var escaped = new string[keys.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            escaped[at] = keys[at].Replace(".", "\\.", StringComparison.Ordinal);
        }

        return string.Join('.', escaped);
    }

    /// <summary>Whether Helm keeps <c>true</c> and <c>1</c> as texts, as annotations and environment variables need them.</summary>
    public bool ForceString { get; init; }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        if (ForceString)
        {
            node.Add("forceString", true);
        }

        node.Add("name", Name);
        node.Add("value", Value);
        return node;
    }
}
