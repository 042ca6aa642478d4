using Manifests.Diagnostics;
using Manifests.Schema.Validation;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>A resource as a cluster gets it, where kustomizations and Applications have named and placed it.</summary>
/// <param name="Content">The whole object as it stands in its file. Not to be changed.</param>
/// <param name="Name">Its name in the cluster.</param>
/// <param name="Namespace">Its namespace in the cluster; <see langword="null"/> for none.</param>
/// <param name="Origin">The C# line that made it; <see cref="Location.None"/> when no C# line did.</param>
public sealed record AppliedResource(Mapping Content, string Name, string? Namespace, Location Origin)
{
    /// <summary>The API group; empty for the core group.</summary>
    public string Group => KindKey.GroupOf(Content.TextOf("apiVersion") ?? "");

    /// <summary>The kind; empty when it has none.</summary>
    public string Kind => Content.TextOf("kind") ?? "";

    /// <summary>What a cluster tells it apart by.</summary>
    public ResourceIdentity Identity => new(Group, Kind, Namespace, Name);

    /// <summary>
    /// Why it may be otherwise in the cluster than it stands here, in a sentence without a full stop; <see langword="null"/> when it
    /// is not.
    /// </summary>
    public string? Doubt { get; init; }

    /// <summary>A resource that is applied as it stands.</summary>
    public static AppliedResource Of(Mapping content, Location origin = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var metadata = content.MappingOf("metadata");
        return new AppliedResource(content, metadata?.TextOf("name") ?? "", metadata?.TextOf("namespace"), origin);
    }

    /// <summary>The kind and place for sentences: <c>NetworkPolicy 'shop/default-deny'</c>.</summary>
    public override string ToString() =>
        $"{Shown.Escape(Kind)} '{(Namespace is null ? "" : Shown.Escape(Namespace) + "/")}{Shown.Escape(Name)}'";

    internal bool Is(string group, string kind) => Kind == kind && Group == group;
}
