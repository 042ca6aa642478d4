using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A schema inside a definition that rules look at. The trail stands at it.</summary>
/// <param name="Walk">Where findings go.</param>
/// <param name="Content">The schema; empty for a null, which the server reads as an empty one.</param>
/// <param name="Level">Where it stands.</param>
internal readonly record struct SchemaPlace(SchemaWalk Walk, Mapping Content, SchemaLevel Level)
{
    /// <summary>Whether the status of the version has an endpoint of its own.</summary>
    public bool HasStatus { get; init; }

    /// <summary>Whether it is about the apiVersion, kind or metadata of a resource, or about something in them.</summary>
    public bool IsInMetadata { get; init; }

    /// <summary>Where no default may stand, as words of a sentence; <see langword="null"/> where one may.</summary>
    public string? NoDefault { get; init; }

    /// <summary>Whether its anyOf says again that a value is an integer or a text, which is allowed to name types.</summary>
    public bool RepeatsIntOrString { get; init; }

    /// <summary>Whether fields and types may be said here.</summary>
    public bool IsStructural => Level != SchemaLevel.Branch;

    /// <summary>The type; empty when there is none.</summary>
    public string Type => Content.TextOf("type") ?? "";

    /// <summary>Whether it is a whole resource: the root, or an embedded one.</summary>
    public bool IsResource => Level == SchemaLevel.Root || IsTrue("x-kubernetes-embedded-resource");

    /// <summary>The schema of its items; <see langword="null"/> when there is none.</summary>
    public Mapping? Items => Content.MappingOf("items");

    /// <summary>Whether a flag is set.</summary>
    public bool IsTrue(string key) => Content.BooleanOf(key) is true;

    /// <summary>Tells a finding about one of its keys.</summary>
    public void Tell(DiagnosticDescriptor descriptor, string key, params ReadOnlySpan<object?> arguments) =>
        Walk.Findings.AddBelow(descriptor, Content[key] ?? Content, [key], arguments);

    /// <summary>Tells a finding about the schema as a whole.</summary>
    public void TellHere(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Walk.Findings.Add(descriptor, Content, arguments);
}
