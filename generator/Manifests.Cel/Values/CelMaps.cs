namespace Manifests.Cel;

/// <summary>Looking up in maps.</summary>
internal static class CelMaps
{
    public static bool TryGet(ICelMap map, in CelValue key, out CelValue value) =>
        key.TryGetText(out var text) ? map.TryGet(text, out value) : map.TryGet(key, out value);
}
