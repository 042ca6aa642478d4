using Manifests.Models;
using Manifests.Yaml;

namespace Manifests;

/// <summary>One step of a JSON 6902 patch.</summary>
public sealed record JsonPatchOperation : INodeConvertible
{
    private JsonPatchOperation(string operation, string path) => (Operation, Path) = (operation, path);

    /// <summary><c>add</c>, <c>replace</c>, <c>remove</c>, <c>test</c>, <c>move</c> or <c>copy</c>.</summary>
    public string Operation { get; }

    /// <summary>A JSON pointer (RFC 6901), such as <c>/spec/template/spec/containers/0/image</c>; <c>-</c> is behind a list's end.</summary>
    public string Path { get; }

    /// <summary>Where to take from; <see langword="null"/> except for move and copy.</summary>
    public string? From { get; private init; }

    /// <summary>The new or expected value; <see langword="null"/> for remove, move and copy.</summary>
    public Node? Value { get; private init; }

    /// <summary>Adds a key or list item; a key that is there is replaced.</summary>
    public static JsonPatchOperation Add(string path, Node value) => new("add", path) { Value = value };

    /// <summary>Replaces a value that has to be there.</summary>
    public static JsonPatchOperation Replace(string path, Node value) => new("replace", path) { Value = value };

    /// <summary>Takes out a value that has to be there.</summary>
    public static JsonPatchOperation Remove(string path) => new("remove", path);

    /// <summary>Fails the patch unless the value is there.</summary>
    public static JsonPatchOperation Test(string path, Node value) => new("test", path) { Value = value };

    /// <summary>Moves a value.</summary>
    public static JsonPatchOperation Move(string from, string path) => new("move", path) { From = from };

    /// <summary>Copies a value.</summary>
    public static JsonPatchOperation Copy(string from, string path) => new("copy", path) { From = from };

    /// <summary>Turns a key into a part of a JSON pointer: <c>~</c> and <c>/</c> are escaped.</summary>
    public static string Escape(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public Node ToNode()
    {
        var node = new Mapping { { "op", Operation } };
        if (From is not null)
        {
            node.Add("from", From);
        }

        node.Add("path", Path);
        if (Value is not null)
        {
            node.Add("value", Value.Clone());
        }

        return node;
    }
}
