using System.Collections;
using System.Runtime.CompilerServices;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A text, integer, boolean, list or map that a template can name. Texts and the like turn into it by themselves.</summary>
[CollectionBuilder(typeof(TemplateValue), nameof(List))]
public sealed class TemplateValue : IEnumerable<TemplateValue>
{
    private TemplateValue(Node node) => Node = node;

    internal Node Node { get; }

    /// <summary>A list; collection expressions call it: <c>["a", "b"]</c>.</summary>
    public static TemplateValue List(ReadOnlySpan<TemplateValue> items)
    {
        var list = new Sequence(items.Length);
        foreach (var item in items)
        {
            list.Add(item.Node);
        }

        return new TemplateValue(list);
    }

    /// <summary>A map or any other node.</summary>
    public static TemplateValue FromNode(Node node) => new(node.Clone());

    /// <summary>What a typed value says of itself.</summary>
    public static TemplateValue Of(INodeConvertible value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new TemplateValue(value.ToNode());
    }

    /// <summary>A text.</summary>
    public static implicit operator TemplateValue(string value) => new(Scalar.Of(value));

    /// <summary>An integer.</summary>
    public static implicit operator TemplateValue(long value) => new(Scalar.Of(value));

    /// <summary>A boolean.</summary>
    public static implicit operator TemplateValue(bool value) => new(Scalar.Of(value));

    /// <summary>A map or any other node.</summary>
    public static implicit operator TemplateValue(Node node) => FromNode(node);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static TemplateValue FromString(string value) => value;

    /// <inheritdoc cref="op_Implicit(long)"/>
    public static TemplateValue FromInt64(long value) => value;

    /// <inheritdoc cref="op_Implicit(bool)"/>
    public static TemplateValue FromBoolean(bool value) => value;

    /// <summary>The items of a list; nothing for every other value.</summary>
    public IEnumerator<TemplateValue> GetEnumerator() =>
        (Node as Sequence ?? new Sequence()).Select(static item => new TemplateValue(item)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
