using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The resource that rules look at.</summary>
/// <param name="Root">The whole object.</param>
/// <param name="Kind">Its schema; <see langword="null"/> when it is allowed to lack one.</param>
/// <param name="Walk">Where findings go.</param>
internal sealed record ResourceContext(Mapping Root, KindSchema? Kind, SchemaWalk Walk)
{
    /// <summary>The metadata; <see langword="null"/> when absent or of another type.</summary>
    public Mapping? Metadata => Root.MappingOf("metadata");

    /// <summary>The API group; empty for the core group.</summary>
    public string Group => Walk.Group;

    /// <summary>The kind.</summary>
    public string KindName => Walk.KindName;

    /// <summary>Whether the resource is of this group and kind, in any version.</summary>
    public bool Is(string group, string kind) => Walk.Is(group, kind);

    /// <summary>Tells a finding about a field of the metadata.</summary>
    public void AddToMetadata(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Walk.Findings.AddBelow(descriptor, Metadata?[field] ?? (Node?)Metadata ?? Root, ["metadata", field], arguments);
}
