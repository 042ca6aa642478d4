using Manifests.Schema;

namespace Manifests.SourceGenerator.Models;

/// <summary>A model while it is planned.</summary>
internal sealed class ModelType(string @namespace, TypeSchema schema, KindSchema? kind, string source)
{
    public string Namespace { get; } = @namespace;

    public TypeSchema Schema { get; } = schema;

    /// <summary>The kind; <see langword="null"/> for a piece of one.</summary>
    public KindSchema? Kind { get; } = kind;

    /// <summary>What it is called in its source, for the doc comment.</summary>
    public string Source { get; } = source;

    /// <summary>The C# name; set before anything refers to it.</summary>
    public string Name { get; set; } = "";

    public string FullName => "global::" + Namespace + "." + Name;

    /// <summary>The types without a name of their own that stand in it, directly or deeper, by their signatures.</summary>
    public Dictionary<int, ModelType> Inline { get; } = [];
}
