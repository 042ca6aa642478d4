using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The resource that rules look at.</summary>
/// <param name="Root">The whole object.</param>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="KindName">The kind.</param>
/// <param name="Kind">Its schema; <see langword="null"/> when it is allowed to lack one.</param>
/// <param name="Walk">Where findings go.</param>
internal sealed record ResourceContext(Mapping Root, string Group, string KindName, KindSchema? Kind, SchemaWalk Walk)
{
    /// <summary>The metadata; <see langword="null"/> when absent or of another type.</summary>
    public Mapping? Metadata => Root.MappingOf("metadata");

    /// <summary>Whether the resource is of this group and kind, in any version.</summary>
    public bool Is(string group, string kind) => KindName == kind && Group == group;

    /// <summary>Tells a finding about a field of the metadata.</summary>
    public void AddToMetadata(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        Walk.Trail.Enter("metadata");
        Walk.Trail.Enter(field);
        Walk.Findings.Add(descriptor, Metadata?[field] ?? (Node?)Metadata ?? Root, arguments);
        Walk.Trail.Leave();
        Walk.Trail.Leave();
    }
}
