using System.Runtime.CompilerServices;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>An object of a kind without a model. The catalog's checks apply to it as to any other.</summary>
public sealed record UntypedResource : Resource, IModel<UntypedResource>
{
    /// <summary>An object in a namespace, or of a cluster-scoped kind when <paramref name="namespace"/> is <see langword="null"/>.</summary>
    public UntypedResource(
        string apiVersion,
        string kind,
        string name,
        string? @namespace = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(apiVersion, kind, name, @namespace, file, line)
    {
    }

    internal UntypedResource(NodeReading reading)
        : base(reading)
    {
        Content = reading.OtherKeys() ?? new Mapping();
        reading.End(this);
    }

    /// <summary>Everything but apiVersion, kind and metadata.</summary>
    public Mapping Content { get; init; } = new();

    static UntypedResource IModel<UntypedResource>.Read(NodeReading reading) => new(reading);

    /// <inheritdoc/>
    public bool Equals(UntypedResource? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        foreach (var entry in Content)
        {
            node.Set(entry.Key, entry.Value.Clone());
        }
    }
}
