using System.Collections;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// What a template can name: <c>new() { ["host"] = settings.Host, ["port"] = 80, ["zones"] = ["a", "b"] }</c>. Values are texts,
/// integers, booleans, lists and maps, so that rendering needs no reflection.
/// </summary>
public sealed class TemplateVariables : IEnumerable<KeyValuePair<string, TemplateValue>>
{
    private readonly Mapping values = new();

    /// <summary>A variable. Setting it again replaces its value.</summary>
    /// <exception cref="KeyNotFoundException">It was not set.</exception>
    public TemplateValue this[string name]
    {
        get => TemplateValue.FromNode(values[name] ?? throw new KeyNotFoundException($"The template variable '{name}' was not set."));
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            values.Set(name, value.Node);
        }
    }

    internal Mapping Values => values;

    /// <summary>Sets a variable.</summary>
    /// <exception cref="ArgumentException">It is set already.</exception>
    public void Add(string name, TemplateValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        values.Add(name, value.Node);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TemplateValue>> GetEnumerator() =>
        values.Select(static entry => KeyValuePair.Create(entry.Key, TemplateValue.FromNode(entry.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
