using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Fields whose value in the cluster may differ from the repository's.</summary>
/// <param name="Kind">The kind of the objects.</param>
public sealed record IgnoredDifference(string Kind) : INodeConvertible
{
    /// <summary>The API group; <see langword="null"/> leaves it out, which is the core group.</summary>
    public string? Group { get; init; }

    /// <summary>One object's name; <see langword="null"/> for all.</summary>
    public string? Name { get; init; }

    /// <summary>The object's namespace; <see langword="null"/> for all.</summary>
    public string? Namespace { get; init; }

    /// <summary>JSON pointers of the fields, such as <c>/metadata/labels</c>; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? JsonPointers { get; init; }

    /// <summary>jq expressions of the fields; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? JqPathExpressions { get; init; }

    /// <summary>Field managers whose changes are ignored; <see langword="null"/> leaves them out.</summary>
    public ValueList<string>? ManagedFieldsManagers { get; init; }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping();
        node.AddIfSaid("group", Group);
        node.Add("kind", Kind);
        node.AddIfSaid("name", Name);
        node.AddIfSaid("namespace", Namespace);
        node.AddIfSaid("jqPathExpressions", JqPathExpressions);
        node.AddIfSaid("jsonPointers", JsonPointers);
        node.AddIfSaid("managedFieldsManagers", ManagedFieldsManagers);
        return node;
    }
}
