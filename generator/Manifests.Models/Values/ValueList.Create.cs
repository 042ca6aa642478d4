namespace Manifests.Models;

/// <summary>Makes lists; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>A list of a copy of the items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
