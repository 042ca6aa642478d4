using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>One operation of a JSON patch (RFC 6902). Paths are JSON pointers (RFC 6901): see <see cref="Pointer"/>.</summary>
public sealed record JsonPatch : Model
{
    private JsonPatch(string operation, string path)
    {
        if (path.Length > 0 && path[0] != '/')
        {
            throw new ArgumentException($"'{path}' is not a JSON pointer; begin it with '/'.", nameof(path));
        }

        Operation = operation;
        Path = path;
    }

    /// <summary>add, remove, replace, move, copy or test.</summary>
    public string Operation { get; }

    /// <summary>Where it applies.</summary>
    public string Path { get; }

    /// <summary>Where move and copy take the value from; <see langword="null"/> for the others.</summary>
    public string? From { get; private init; }

    /// <summary>The value of add, replace and test; <see langword="null"/> for the others.</summary>
    public Node? Value { get; private init; }

    /// <summary>Sets a key, or inserts before an index of a list; the index <c>-</c> adds at its end.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Add(string path, Node value) => WithValue("add", path, value);

    /// <summary>Sets a key to a model.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Add(string path, INodeConvertible value) => WithValue("add", path, ToNode(value));

    /// <summary>Takes away what is there.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Remove(string path) => new("remove", Checked(path));

    /// <summary>Changes what is there.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Replace(string path, Node value) => WithValue("replace", path, value);

    /// <summary>Changes what is there to a model.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Replace(string path, INodeConvertible value) => WithValue("replace", path, ToNode(value));

    /// <summary>Takes a value away and sets it elsewhere.</summary>
    /// <exception cref="ArgumentException">A path is not a JSON pointer.</exception>
    public static JsonPatch Move(string from, string path) => WithSource("move", from, path);

    /// <summary>Sets a value elsewhere too.</summary>
    /// <exception cref="ArgumentException">A path is not a JSON pointer.</exception>
    public static JsonPatch Copy(string from, string path) => WithSource("copy", from, path);

    /// <summary>Refuses the whole patch unless the value is there.</summary>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatch Test(string path, Node value) => WithValue("test", path, value);

    /// <summary>A path of keys and indexes, with <c>~</c> and <c>/</c> in them escaped: <c>a/b</c> becomes <c>a~1b</c>.</summary>
    public static string Pointer(params ReadOnlySpan<string> steps)
    {
        var path = "";
        foreach (var step in steps)
        {
            path += "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        return path;
    }

    /// <summary>Equal when both are written the same.</summary>
    public bool Equals(JsonPatch? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    protected override void WriteTo(Mapping node)
    {
        Write(node, "op", Operation);
        Write(node, "from", From);
        Write(node, "path", Path);
        Write(node, "value", Value);
    }

    private static JsonPatch WithValue(string operation, string path, Node value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new JsonPatch(operation, Checked(path)) { Value = value.Clone() };
    }

    private static JsonPatch WithSource(string operation, string from, string path) =>
        new(operation, Checked(path)) { From = new JsonPatch(operation, Checked(from)).Path };

    private static string Checked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path;
    }

    private static Node ToNode(INodeConvertible value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToNode();
    }
}
