using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A YAML document of a rendered file.</summary>
/// <param name="Root">Its node; the locations are places in the rendered file. Not to be changed.</param>
/// <param name="Origin">The C# line that made it.</param>
public sealed record TreeDocument(Node Root, Location Origin)
{
    /// <summary>The document as an object; <see langword="null"/> when it is a list, as JSON 6902 patches are.</summary>
    public Mapping? Object => Root as Mapping;

    /// <summary>What its <c>apiVersion</c> says; empty when it has none.</summary>
    public string ApiVersion => Object?.TextOf("apiVersion") ?? "";

    /// <summary>What its <c>kind</c> says; empty when it has none.</summary>
    public string Kind => Object?.TextOf("kind") ?? "";

    /// <summary>Its name; empty when it has none.</summary>
    public string Name => Object?.MappingOf("metadata")?.TextOf("name") ?? "";

    /// <summary>Its namespace; <see langword="null"/> when it names none.</summary>
    public string? Namespace => Object?.MappingOf("metadata")?.TextOf("namespace");

    /// <summary>The API group; empty for the core group.</summary>
    public string Group => ApiVersion.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? ApiVersion[..slash] : "";

    /// <summary>The words for messages: <c>apps/v1 Deployment kubeflow/web</c>.</summary>
    public override string ToString() => $"{ApiVersion} {Kind} {(Namespace is { } scope ? scope + "/" : "")}{Name}".TrimEnd();
}
