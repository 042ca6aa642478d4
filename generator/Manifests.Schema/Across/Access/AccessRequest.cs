using Manifests.Schema.Validation;

namespace Manifests.Schema.Across;

/// <summary>What somebody wants to do.</summary>
public sealed record AccessRequest
{
    /// <summary>The verb in lower case: <c>get</c>, <c>list</c>, <c>create</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>The plural of the kind in lower case, without its group: <c>deployments</c>. Empty for <see cref="Url"/>.</summary>
    public string Resource { get; init; } = "";

    /// <summary>The API group; empty for the core group.</summary>
    public string Group { get; init; } = "";

    /// <summary>The part of the object, such as <c>exec</c> of pods; empty for the object itself.</summary>
    public string Subresource { get; init; } = "";

    /// <summary>The object; <see langword="null"/> for any, which rules for named objects do not allow.</summary>
    public string? Name { get; init; }

    /// <summary>The namespace; <see langword="null"/> for all of them, and for objects that have none.</summary>
    public string? Namespace { get; init; }

    /// <summary>A path of the server that is no resource, such as <c>/metrics</c>; <see langword="null"/> for resources.</summary>
    public string? Url { get; init; }

    /// <summary>The resource with its part, as rules write it: <c>pods/exec</c>.</summary>
    public string ResourceAndPart => Subresource.Length == 0 ? Resource : $"{Resource}/{Subresource}";

    /// <summary>A request by the words of <c>kubectl auth can-i</c>.</summary>
    /// <param name="verb">See <see cref="Verb"/>.</param>
    /// <param name="resource">
    /// <c>pods</c>, <c>pods/exec</c>, <c>deployments.apps</c>, <c>deployments.apps/scale</c>, or a path such as <c>/metrics</c>.
    /// </param>
    /// <param name="inNamespace">See <see cref="Namespace"/>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public static AccessRequest Of(string verb, string resource, string? inNamespace = null, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        if (resource[0] == '/')
        {
            return new AccessRequest { Verb = verb, Url = resource };
        }

        var slash = resource.IndexOf('/', StringComparison.Ordinal);
        var part = slash < 0 ? "" : resource[(slash + 1)..];
        var whole = slash < 0 ? resource : resource[..slash];
        var dot = whole.IndexOf('.', StringComparison.Ordinal);
        return new AccessRequest
        {
            Verb = verb,
            Resource = dot < 0 ? whole : whole[..dot],
            Group = dot < 0 ? "" : whole[(dot + 1)..],
            Subresource = part,
            Namespace = inNamespace,
            Name = name,
        };
    }

    /// <summary>For sentences: <c>get deployments.apps in the namespace 'shop'</c>.</summary>
    public override string ToString()
    {
        if (Url is not null)
        {
            return $"{Shown.Escape(Verb)} {Shown.Escape(Url)}";
        }

        var group = Group.Length == 0 ? "" : $".{Shown.Escape(Group)}";
        var part = Subresource.Length == 0 ? "" : $"/{Shown.Escape(Subresource)}";
        var name = Name is null ? "" : $" '{Shown.Escape(Name)}'";
        var place = Namespace is null ? "in all namespaces" : $"in the namespace '{Shown.Escape(Namespace)}'";
        return $"{Shown.Escape(Verb)} {Shown.Escape(Resource)}{group}{part}{name} {place}";
    }
}
