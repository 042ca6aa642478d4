namespace Manifests.Cel;

/// <summary>A list of values that are there already.</summary>
internal sealed class CelArray(CelValue[] items) : ICelList
{
    public int Count => items.Length;

    public CelValue this[int index] => items[index];
}
