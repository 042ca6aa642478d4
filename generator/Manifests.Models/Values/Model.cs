using System.Text;
using Manifests.Yaml;

namespace Manifests.Models;

/// <summary>
/// A typed piece of a manifest. Two are equal when they are of one type and say the same manifest; the order of map keys
/// does not count.
/// </summary>
public abstract partial record Model : INodeConvertible
{
    private IReadOnlyList<MappingEntry>? unmodeled;

    /// <inheritdoc/>
    public Node ToNode() => ToMapping();

    /// <inheritdoc cref="ToNode()"/>
    public virtual Mapping ToMapping()
    {
        var node = new Mapping();
        WriteTo(node);
        WriteUnmodeled(node);
        return node;
    }

    /// <inheritdoc/>
    public virtual bool Equals(Model? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && ToMapping().ValueEquals(other.ToMapping()));

    /// <inheritdoc/>
    public override int GetHashCode() => NodeHash.Of(ToMapping());

    /// <summary>The type and the manifest as JSON in one line, for debuggers and failed assertions. Not a stable format.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder(GetType().Name).Append(' ');
        NodeText.Append(text, ToMapping());
        return text.ToString();
    }

    /// <summary>Not used: <see cref="ToString"/> shows the manifest. It is here so that no record carries its own.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>Keeps what was read and has no property, or was an explicit null; <see langword="null"/> for nothing.</summary>
    internal static void KeepUnmodeled(Model model, IReadOnlyList<MappingEntry>? entries) => model.unmodeled = entries;

    /// <summary>Adds what was kept, but for keys that have got a value since.</summary>
    internal void WriteUnmodeled(Mapping node) => WriteKept(node, unmodeled);

    /// <inheritdoc cref="WriteUnmodeled"/>
    internal static void WriteKept(Mapping node, IReadOnlyList<MappingEntry>? entries)
    {
        foreach (var entry in entries ?? [])
        {
            if (!node.ContainsKey(entry.Key))
            {
                node.Add(entry.Key, entry.Value.Clone());
            }
        }
    }

    /// <summary>Adds the properties that are set, in the schema's order.</summary>
    protected abstract void WriteTo(Mapping node);
}
