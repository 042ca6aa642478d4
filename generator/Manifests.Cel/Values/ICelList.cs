namespace Manifests.Cel;

/// <summary>A list of values. A caller may adapt its own nodes: items are asked for one by one, and only when needed.</summary>
/// <remarks>Must not change while an expression is evaluated.</remarks>
public interface ICelList
{
    /// <summary>How many items there are.</summary>
    int Count { get; }

    /// <summary>The item at an index from 0 to <see cref="Count"/> less one.</summary>
    CelValue this[int index] { get; }
}
