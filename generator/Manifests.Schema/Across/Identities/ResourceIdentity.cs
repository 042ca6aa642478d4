using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>What a cluster tells objects apart by. The version of the group does not count: all versions are one object.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace; <see langword="null"/> for none.</param>
/// <param name="Name">The name.</param>
public readonly record struct ResourceIdentity(string Group, string Kind, string? Namespace, string Name)
{
    /// <summary>
    /// The identity of a resource; <see langword="null"/> when it has no kind or no name, or gets its name from the server.
    /// </summary>
    /// <param name="resource">The whole object.</param>
    /// <param name="kinds">Tells which kinds have no namespace; such an object has none, whatever it says.</param>
    public static ResourceIdentity? Of(Mapping resource, IKindSource kinds)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(kinds);
        var metadata = resource.MappingOf("metadata");
        if (resource.TextOf("apiVersion") is not { } apiVersion
            || resource.TextOf("kind") is not { Length: > 0 } kind
            || metadata?.TextOf("name") is not { Length: > 0 } name)
        {
            return null;
        }

        var scope = kinds.FindKind(apiVersion, kind)?.Scope ?? ResourceScope.Namespaced;
        var @namespace = scope == ResourceScope.Cluster || metadata.TextOf("namespace") is not { Length: > 0 } said ? null : said;
        return new ResourceIdentity(KindKey.GroupOf(apiVersion), kind, @namespace, name);
    }

    /// <summary>The words for messages: <c>apps Deployment 'shop/web'</c>.</summary>
    public override string ToString()
    {
        var group = Group.Length == 0 ? "" : Shown.Escape(Group) + " ";
        var scope = Namespace is null ? "" : Shown.Escape(Namespace) + "/";
        return $"{group}{Shown.Escape(Kind)} '{scope}{Shown.Escape(Name)}'";
    }
}
