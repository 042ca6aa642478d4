using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A parameter of a config management plugin: a text or a list of texts.</summary>
public sealed record ApplicationPluginParameter : INodeConvertible
{
    private ApplicationPluginParameter(string name) => Name = name;

    /// <summary>The parameter's name, as the plugin announces it.</summary>
    public string Name { get; }

    /// <summary>Its text; <see langword="null"/> for a list.</summary>
    public string? Text { get; private init; }

    /// <summary>Its texts; <see langword="null"/> for a single one.</summary>
    public ValueList<string>? List { get; private init; }

    /// <summary>A parameter that is a text.</summary>
    public static ApplicationPluginParameter Of(string name, string text) => new(name) { Text = text };

    /// <summary>A parameter that is a list of texts.</summary>
    public static ApplicationPluginParameter OfList(string name, params ReadOnlySpan<string> texts) =>
        new(name) { List = ValueList.Create(texts) };

    /// <summary>A parameter whose text is YAML, such as the values that a plugin reads.</summary>
    /// <exception cref="InvalidOperationException">A text has half of a surrogate pair, which UTF-8 cannot carry.</exception>
    public static ApplicationPluginParameter OfYaml(string name, Mapping content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var output = new ArrayBufferWriter<byte>();
        var diagnostics = new DiagnosticBag();
        return YamlWriter.Write(content, output, diagnostics)
            ? Of(name, Encoding.UTF8.GetString(output.WrittenSpan))
            : throw new InvalidOperationException(diagnostics.ToSorted()[0].Message);
    }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping { { "name", Name } };
        node.AddIfSaid("array", List);
        node.AddIfSaid("string", Text);
        return node;
    }
}
