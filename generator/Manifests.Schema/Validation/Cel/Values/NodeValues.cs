using System.Globalization;
using Manifests.Cel;
using Manifests.Yaml;

namespace Manifests.Schema.Validation.Cel;

/// <summary>Nodes as values of expressions, read the way their schema says. Nothing is copied.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/common/values.go</c>, UnstructuredToVal.</remarks>
internal static class NodeValues
{
    /// <summary>The value of a node. A node that does not fit its schema becomes the value it is.</summary>
    public static CelValue Of(Node node, TypeSchema type, CelShapes shapes, bool isRoot = false) => node switch
    {
        Mapping mapping => CelValue.Of(new NodeMap(mapping, type, shapes, isRoot)),
        Sequence sequence => CelValue.Of(ListOf(sequence, type.Items ?? TypeSchema.Any, type, shapes)),
        Scalar scalar => OfScalar(scalar, type),
        _ => CelValue.Null,
    };

    private static NodeList ListOf(Sequence sequence, TypeSchema items, TypeSchema type, CelShapes shapes) => type.ListType switch
    {
        ListType.Set => new NodeSet(sequence, items, shapes),
        ListType.Map when !type.ListMapKeys.IsEmpty => new NodeMapList(sequence, items, type.ListMapKeys, shapes),
        _ => new NodeList(sequence, items, shapes),
    };

    private static CelValue OfScalar(Scalar scalar, TypeSchema type) => scalar.Kind switch
    {
        ScalarKind.String => OfText(scalar.Text, type),
        ScalarKind.Boolean => CelValue.Of(scalar.Text == "true"),
        ScalarKind.Integer when type.Kind != ValueKind.Number
            && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => CelValue.Of(integer),
        ScalarKind.Integer or ScalarKind.Float => CelValue.Of(double.Parse(scalar.Text, CultureInfo.InvariantCulture)),
        _ => CelValue.Null,
    };

    private static CelValue OfText(string text, TypeSchema type) => type.Kind != ValueKind.String ? CelValue.Of(text) : type.Format switch
    {
        "byte" => OfBase64(text),
        "duration" => OfDuration(text),
        "date" => OfTimestamp(text + "T00:00:00Z"),
        "date-time" => OfTimestamp(text),
        _ => CelValue.Of(text),
    };

    private static CelValue OfBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? CelValue.Of(bytes[..length])
            : CelValue.Of(CelError.Invalid("the text is not base64"));
    }

    private static CelValue OfDuration(string text) =>
        CelDuration.TryParse(text, out var duration) || WordDuration.TryParse(text, out duration)
            ? CelValue.Of(duration)
            : CelValue.Of(CelError.Invalid("the text is not a duration"));

    private static CelValue OfTimestamp(string text) => CelTimestamp.TryParse(text.ToUpperInvariant(), out var timestamp)
        ? CelValue.Of(timestamp)
        : CelValue.Of(CelError.Invalid("the text is not a date and time"));
}
