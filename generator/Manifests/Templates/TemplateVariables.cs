using System.Collections;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// What a template can name. Written as a collection: <c>new() { ["host"] = settings.Host, ["zones"] = ["a", "b"] }</c> with texts,
/// integers, booleans, lists and maps of them.
/// </summary>
public sealed class TemplateVariables : IEnumerable<MappingEntry>
{
    private readonly Mapping values = new();

    /// <summary>A variable. Setting it again replaces its value.</summary>
    public Node this[string name]
    {
        get => values[name] ?? throw new KeyNotFoundException($"The template variable '{name}' was not set.");
        set => values.Set(name, value);
    }

    internal Mapping Values => values;

    /// <summary>Sets a variable to a list of texts.</summary>
    public void Add(string name, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var list = new Sequence();
        foreach (var text in texts)
        {
            list.Add(text);
        }

        values.Add(name, list);
    }

    /// <summary>Sets a variable to a list of maps or of other nodes.</summary>
    public void Add(string name, IEnumerable<Node> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var list = new Sequence();
        foreach (var item in items)
        {
            list.Add(item);
        }

        values.Add(name, list);
    }

    /// <summary>Sets a variable.</summary>
    public void Add(string name, Node value) => values.Add(name, value);

    /// <summary>Sets a variable to what a typed value says of itself.</summary>
    public void Add(string name, INodeConvertible value)
    {
        ArgumentNullException.ThrowIfNull(value);
        values.Add(name, value.ToNode());
    }

    /// <inheritdoc/>
    public IEnumerator<MappingEntry> GetEnumerator() => ((IEnumerable<MappingEntry>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
