using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A version of a CustomResourceDefinition. The trail stands at it.</summary>
/// <param name="Walk">Where findings go.</param>
/// <param name="Content">The version; empty for a null, which the server reads as an empty one.</param>
/// <param name="SchemaType">The type of schemas in the catalog; <see langword="null"/> when the kind has no schema.</param>
internal sealed record DefinitionVersion(SchemaWalk Walk, Mapping Content, TypeSchema? SchemaType)
{
    /// <summary>The schema; <see langword="null"/> when there is none.</summary>
    public Mapping? Schema => Content.MappingOf("schema")?.MappingOf("openAPIV3Schema");

    /// <summary>Whether the status has an endpoint of its own.</summary>
    public bool HasStatus => Content.MappingOf("subresources")?.HasValue("status") ?? false;

    /// <summary>Tells a finding about something below the version.</summary>
    public void Tell(DiagnosticDescriptor descriptor, Node? at, ReadOnlySpan<PathStep> below, params ReadOnlySpan<object?> arguments) =>
        Walk.Findings.AddBelow(descriptor, at ?? Content, below, arguments);
}
