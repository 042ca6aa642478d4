using Manifests.Models.Core.V1;

namespace Manifests.Models;

/// <summary>The namespace that an object is in or refers to; the default value names none.</summary>
public readonly struct NamespaceRef : IEquatable<NamespaceRef>
{
    /// <summary>A namespace by its name.</summary>
    /// <param name="name">The name; <see langword="null"/> for none.</param>
    public NamespaceRef(string? name) => Name = name;

    /// <summary>The name; <see langword="null"/> where a kustomization sets it, and for cluster-scoped objects.</summary>
    public string? Name { get; }

    /// <inheritdoc/>
    public bool Equals(NamespaceRef other) => Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NamespaceRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Name?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The name; empty for none.</summary>
    public override string ToString() => Name ?? "";

    /// <summary>A namespace by its name.</summary>
    public static NamespaceRef FromString(string? name) => new(name);

    /// <summary>A namespace by its object.</summary>
    public static NamespaceRef FromNamespace(Namespace @namespace)
    {
        ArgumentNullException.ThrowIfNull(@namespace);
        return new NamespaceRef(@namespace.Name);
    }

    /// <inheritdoc cref="FromNamespace"/>
    public static implicit operator NamespaceRef(Namespace @namespace) => FromNamespace(@namespace);

    /// <summary>A namespace by its name.</summary>
    public static implicit operator NamespaceRef(string? name) => new(name);

    /// <inheritdoc/>
    public static bool operator ==(NamespaceRef left, NamespaceRef right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(NamespaceRef left, NamespaceRef right) => !left.Equals(right);
}
