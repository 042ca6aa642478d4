namespace Manifests.Cel;

/// <summary>
/// A map, or an object with fields. A caller may adapt its own nodes: entries are looked up by key, and made into values only when needed.
/// </summary>
/// <remarks>Must not change while an expression is evaluated. The order of entries must be the same every time.</remarks>
public interface ICelMap
{
    /// <summary>How many entries there are.</summary>
    int Count { get; }

    /// <summary>Looks up a text key or a field. This is what <c>map.field</c>, <c>map["field"]</c> and <c>has(map.field)</c> ask.</summary>
    bool TryGet(string key, out CelValue value);

    /// <summary>
    /// Looks up a key of any kind; numbers that are equal find the same entry, whatever their type.
    /// Not asked for text keys.
    /// </summary>
    bool TryGet(CelValue key, out CelValue value);

    /// <summary>The key of the entry at an index from 0 to <see cref="Count"/> less one.</summary>
    CelValue KeyAt(int index);

    /// <summary>The value of the entry at an index from 0 to <see cref="Count"/> less one.</summary>
    CelValue ValueAt(int index);
}
