using System.Globalization;
using System.Text;

namespace Manifests.Cel;

/// <summary>Values for messages.</summary>
internal static class CelValueText
{
    public static string Write(CelValue value) => value.Kind switch
    {
        CelKind.Null => "null",
        CelKind.Bool => value.AsBool ? "true" : "false",
        CelKind.Int => value.AsInt.ToString(CultureInfo.InvariantCulture),
        CelKind.Uint => value.AsUint.ToString(CultureInfo.InvariantCulture),
        CelKind.Double => DoubleText.Write(value.AsDouble),
        CelKind.String => value.AsText,
        CelKind.Bytes => Encoding.UTF8.GetString(value.AsBytes),
        CelKind.List => WriteList(value.AsList),
        CelKind.Map => WriteMap(value.AsMap),
        CelKind.Timestamp => value.AsTimestamp.ToString(),
        CelKind.Duration => value.AsDuration.ToString(),
        CelKind.Type => value.AsType.RuntimeName,
        CelKind.Optional => value.AsOptional.HasValue ? $"optional.of({Write(value.AsOptional.Value)})" : "optional.none()",
        CelKind.Opaque => value.AsOpaque.ToString() ?? "",
        _ => value.AsError.Message,
    };

    private static string WriteList(ICelList list)
    {
        var text = new StringBuilder("[");
        for (var index = 0; index < list.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ").Append(Write(list[index]));
        }

        return text.Append(']').ToString();
    }

    private static string WriteMap(ICelMap map)
    {
        var text = new StringBuilder("{");
        for (var index = 0; index < map.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ").Append(Write(map.KeyAt(index))).Append(": ").Append(Write(map.ValueAt(index)));
        }

        return text.Append('}').ToString();
    }
}
