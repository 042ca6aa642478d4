using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>A CustomResourceDefinition of the input.</summary>
/// <param name="Content">The whole object.</param>
/// <param name="Group">The group it defines a kind of.</param>
/// <param name="Kind">The kind.</param>
internal sealed record InputDefinition(Mapping Content, string Group, string Kind)
{
    /// <summary>Where it stands.</summary>
    public Location Location => Content.Location;

    /// <summary>What it says of the kind's objects.</summary>
    public Sequence? Versions => Content.MappingOf("spec")?.SequenceOf("versions");

    /// <summary>A definition; <see langword="null"/> when the resource is another, or does not name its kind.</summary>
    public static InputDefinition? Of(Mapping resource)
    {
        var spec = resource.MappingOf("spec");
        return resource.TextOf("kind") == "CustomResourceDefinition"
            && resource.TextOf("apiVersion") == "apiextensions.k8s.io/v1"
            && spec?.TextOf("group") is { } group
            && spec.MappingOf("names")?.TextOf("kind") is { } kind
                ? new InputDefinition(resource, group, kind)
                : null;
    }
}
