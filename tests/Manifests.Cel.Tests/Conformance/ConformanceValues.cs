using System.Globalization;

namespace Manifests.Cel.Tests.Conformance;

/// <summary>Values and types of the conformance data as those of the engine.</summary>
internal static class ConformanceValues
{
    /// <exception cref="NotSupportedException">The value is a protobuf message or enum.</exception>
    public static CelValue ToValue(TextProto value)
    {
        var (kind, content) = value.Fields[0];
        return kind switch
        {
            "null_value" => CelValue.Null,
            "bool_value" => CelValue.Of(content.Word == "true"),
            "int64_value" => CelValue.Of(long.Parse(content.Word!, CultureInfo.InvariantCulture)),
            "uint64_value" => CelValue.Of(ulong.Parse(content.Word!, CultureInfo.InvariantCulture)),
            "double_value" => CelValue.Of(ToDouble(content.Word!)),
            "string_value" => CelValue.Of(content.Text),
            "bytes_value" => CelValue.Of(content.Bytes!),
            "list_value" => CelValue.ListOf([.. content.All("values").Select(ToValue)]),
            "map_value" => ToMap(content),
            "type_value" => CelValue.Of(ToTypeValue(content.Text)),
            "object_value" => ToObject(content),
            _ => throw new NotSupportedException(kind),
        };
    }

    /// <exception cref="NotSupportedException">The type is one of protobuf's.</exception>
    public static CelType ToType(TextProto type)
    {
        var (kind, content) = type.Fields[0];
        return kind switch
        {
            "dyn" => CelType.Dyn,
            "null" => CelType.Null,
            "primitive" => ToPrimitive(content.Word!),
            "wrapper" => CelType.NullableOf(ToPrimitive(content.Word!)),
            "well_known" when content.Word == "TIMESTAMP" => CelType.Timestamp,
            "well_known" when content.Word == "DURATION" => CelType.Duration,
            "list_type" => CelType.ListOf(content["elem_type"] is { } item ? ToType(item) : CelType.Dyn),
            "map_type" => CelType.MapOf(ToType(content["key_type"]!), ToType(content["value_type"]!)),
            "type" => CelType.TypeOf(content.Fields.Count == 0 ? CelType.Dyn : ToType(content)),
            "type_param" => CelType.Parameter(content.Text),
            "message_type" when content.Text == "google.protobuf.Duration" => CelType.Duration,
            "message_type" when content.Text == "google.protobuf.Timestamp" => CelType.Timestamp,
            "message_type" when content.Text == TestMessageType.MessageName => new TestMessageType(),
            "abstract_type" when content["name"]!.Text == "optional_type" => CelType.OptionalOf(ToType(content["parameter_types"]!)),
            "abstract_type" => CelType.Opaque(content["name"]!.Text, [.. content.All("parameter_types").Select(ToType)]),
            _ => throw new NotSupportedException($"{kind} {content.Word}"),
        };
    }

    private static double ToDouble(string word) => word.ToLowerInvariant() switch
    {
        "inf" or "infinity" => double.PositiveInfinity,
        "-inf" or "-infinity" => double.NegativeInfinity,
        "nan" => double.NaN,
        var number => double.Parse(number.TrimEnd('f'), CultureInfo.InvariantCulture),
    };

    private static CelValue ToMap(TextProto map)
    {
        var entries = map.All("entries").ToList();
        return CelValue.Of(CelEntries.Of(
            [.. entries.Select(static entry => ToValue(entry["key"]!))],
            [.. entries.Select(static entry => ToValue(entry["value"]!))]));
    }

    private static CelType ToTypeValue(string name) => name switch
    {
        "list" => CelType.List,
        "map" => CelType.Map,
        "null_type" => CelType.Null,
        "type" => CelType.Type,
        "optional_type" => CelType.Optional,
        "google.protobuf.Timestamp" => CelType.Timestamp,
        "google.protobuf.Duration" => CelType.Duration,
        _ => ToPrimitive(name),
    };

    private static CelType ToPrimitive(string name) => name switch
    {
        "BOOL" or "bool" => CelType.Bool,
        "INT64" or "int" => CelType.Int,
        "UINT64" or "uint" => CelType.Uint,
        "DOUBLE" or "double" => CelType.Double,
        "STRING" or "string" => CelType.String,
        "BYTES" or "bytes" => CelType.Bytes,
        _ => throw new NotSupportedException(name),
    };

    private static CelValue ToObject(TextProto content)
    {
        var (name, message) = content.Fields[0];
        var seconds = long.Parse(message["seconds"]?.Word ?? "0", CultureInfo.InvariantCulture);
        var nanoseconds = int.Parse(message["nanos"]?.Word ?? "0", CultureInfo.InvariantCulture);
        return name switch
        {
            "type.googleapis.com/google.protobuf.Timestamp" => CelValue.Of(new CelTimestamp(seconds, nanoseconds)),
            "type.googleapis.com/google.protobuf.Duration" => CelValue.Of(new CelDuration((seconds * 1_000_000_000) + nanoseconds)),
            _ => throw new NotSupportedException(name),
        };
    }
}
