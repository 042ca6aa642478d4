using System.Security.Cryptography;
using Manifests.Yaml;

namespace Manifests;

/// <summary>A Secret with its values in clear, in memory only; disposing overwrites them. Not safe for several threads.</summary>
public sealed class PlainSecret : IDisposable
{
    private readonly SortedDictionary<string, byte[]> values = new(StringComparer.Ordinal);

    /// <summary>The Secret's name.</summary>
    public required string Name { get; set; }

    /// <summary>Its namespace; <see langword="null"/> when nobody said one, which only a cluster-wide scope allows.</summary>
    public string? Namespace { get; set; }

    /// <summary>Its type, such as <c>kubernetes.io/tls</c>; <see langword="null"/> leaves the server's <c>Opaque</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The names of its values, in ordinal order.</summary>
    public IReadOnlyCollection<string> Keys => values.Keys;

    /// <summary>Whether the Secret may not change once made; <see langword="null"/> when it does not say.</summary>
    internal bool? Immutable { get; init; }

    /// <summary>Labels, annotations and finalizers, for the Secret that the controller makes; never values.</summary>
    internal Mapping Metadata { get; init; } = new();

    /// <summary>Sets a value. The bytes are taken over and overwritten in the end.</summary>
    public void Set(string key, byte[] value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        if (values.Remove(key, out var old))
        {
            CryptographicOperations.ZeroMemory(old);
        }

        values.Add(key, value);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var value in values.Values)
        {
            CryptographicOperations.ZeroMemory(value);
        }

        values.Clear();
    }

    internal ReadOnlySpan<byte> ValueOf(string key) => values[key];

    internal int Bytes => values.Values.Sum(static value => value.Length);
}
