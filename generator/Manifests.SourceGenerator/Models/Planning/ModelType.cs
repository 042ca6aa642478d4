using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>A model while it is planned.</summary>
internal sealed class ModelType(string @namespace, TypeSchema schema, KindSchema? kind, string source, string? owner = null)
{
    public string Namespace { get; } = @namespace;

    public TypeSchema Schema { get; } = schema;

    /// <summary>The kind; <see langword="null"/> for a piece of one.</summary>
    public KindSchema? Kind { get; } = kind;

    /// <summary>What it is called in its source, for the doc comment.</summary>
    public string Source { get; } = source;

    /// <summary>The kind or shared type that <see cref="Source"/> is a path in; <see langword="null"/> for these themselves.</summary>
    public string? Owner { get; } = owner;

    /// <summary>Whether its model is that of Manifests.Models, so that none is made.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The C# name; set before anything refers to it.</summary>
    public string Name { get; set; } = "";

    public string FullName => "global::" + Namespace + "." + Name;

    /// <summary>The types without a name of their own that stand in it, directly or deeper, by their signatures.</summary>
    public Dictionary<int, ModelType> Inline { get; } = [];

    /// <summary>Those of them whose model is one of Kubernetes or of another kind of its group.</summary>
    public Dictionary<int, ModelType> Borrowed { get; } = [];
}
