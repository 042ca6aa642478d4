using Manifests.Yaml;

namespace Manifests.Models.Kustomize;

/// <summary>A key and its value, written <c>key=value</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value that the ConfigMap or Secret will have.</param>
/// <remarks>
/// kustomize takes one pair of quotes off a value, so a value that has its own is written with one more.
/// Source: kustomize 5.6, <c>api/kv/kv.go</c>.
/// </remarks>
public readonly record struct Literal(string Key, string Value) : INodeConvertible
{
    /// <inheritdoc/>
    public Node ToNode() => Scalar.Of(ToString());

    /// <summary>The form <c>key=value</c>.</summary>
    public override string ToString() => IsQuoted(Value) ? $"{Key}=\"{Value}\"" : $"{Key}={Value}";

    /// <summary>Reads <c>key=value</c> as kustomize does: one pair of quotes around the value is taken off.</summary>
    /// <exception cref="FormatException">There is no <c>=</c>.</exception>
    public static Literal FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            throw new FormatException($"'{text}' is not of the form key=value.");
        }

        var value = text[(equals + 1)..];
        return new Literal(text[..equals], IsQuoted(value) ? value[1..^1] : value);
    }

    /// <inheritdoc cref="FromString"/>
    public static implicit operator Literal(string text) => FromString(text);

    /// <summary>A key and its value.</summary>
    public static Literal FromValueTuple((string Key, string Value) pair) => new(pair.Key, pair.Value);

    /// <summary>A key and its value.</summary>
    public static implicit operator Literal((string Key, string Value) pair) => new(pair.Key, pair.Value);

    private static bool IsQuoted(string value) => value is ['"', .., '"'] or ['\'', .., '\''];
}
