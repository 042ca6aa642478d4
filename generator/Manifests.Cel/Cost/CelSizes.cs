namespace Manifests.Cel;

/// <summary>How much values hold, as costs count it.</summary>
public static class CelSizes
{
    /// <summary>Code points of a text, bytes, items of a list, entries of a map; one for everything else.</summary>
    public static ulong Of(CelValue value) => value.Kind switch
    {
        CelKind.String => (ulong)CodePoints.Count(value.AsText),
        CelKind.Bytes => (ulong)value.AsBytes.Length,
        CelKind.List => (ulong)value.AsList.Count,
        CelKind.Map => (ulong)value.AsMap.Count,
        _ => 1,
    };
}
