namespace Manifests.Cel;

/// <summary>A value of a library's own type, such as a quantity or an address. Immutable.</summary>
public abstract class CelOpaque
{
    /// <summary>The type that <c>type(value)</c> gives and that overloads are chosen by.</summary>
    public abstract CelType Type { get; }

    /// <summary>Whether <c>this == other</c>; asked only for values of the same type.</summary>
    public abstract bool IsEqualTo(CelOpaque other);

    /// <summary>A hash that agrees with <see cref="IsEqualTo"/>.</summary>
    public abstract override int GetHashCode();

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is CelOpaque other && Type.Equals(other.Type) && IsEqualTo(other);
}
