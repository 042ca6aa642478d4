using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>The object that another object is removed with.</summary>
/// <param name="ApiVersion">The owner's API version.</param>
/// <param name="Kind">The owner's kind.</param>
/// <param name="Name">The owner's name.</param>
/// <param name="Uid">The owner's UID, which only a running cluster knows.</param>
public sealed record OwnerReference(string ApiVersion, string Kind, string Name, string Uid) : IModel<OwnerReference>
{
    private readonly IReadOnlyList<MappingEntry>? unmodeled;

    private OwnerReference(NodeReading reading)
        : this(Read(reading, "apiVersion"), Read(reading, "kind"), Read(reading, "name"), Read(reading, "uid"))
    {
        BlockOwnerDeletion = reading.Boolean("blockOwnerDeletion");
        Controller = reading.Boolean("controller");
        unmodeled = reading.Rest();
    }

    /// <summary>Whether removing the owner waits for this object; <see langword="null"/> leaves the server's false.</summary>
    public bool? BlockOwnerDeletion { get; init; }

    /// <summary>Whether the owner manages this object; <see langword="null"/> leaves the server's false.</summary>
    public bool? Controller { get; init; }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping { { "apiVersion", ApiVersion }, { "kind", Kind }, { "name", Name }, { "uid", Uid } };
        if (BlockOwnerDeletion is { } block)
        {
            node.Add("blockOwnerDeletion", block);
        }

        if (Controller is { } controller)
        {
            node.Add("controller", controller);
        }

        Model.WriteKept(node, unmodeled);
        return node;
    }

    /// <inheritdoc/>
    public bool Equals(OwnerReference? other) => other is not null && ToNode().ValueEquals(other.ToNode());

    /// <inheritdoc/>
    public override int GetHashCode() => NodeHash.Of(ToNode());

    static OwnerReference IModel<OwnerReference>.Read(NodeReading reading) => new(reading);

    private static string Read(NodeReading reading, string key) => reading.Required(key, reading.Text(key));
}
