using System.Globalization;
using System.Text;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A text that two nodes share exactly when they say the same.</summary>
internal static class Fingerprint
{
    public static string Of(Node node)
    {
        if (node is Scalar scalar)
        {
            return OfScalar(scalar);
        }

        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static string OfScalar(Scalar scalar) => scalar.Kind switch
    {
        ScalarKind.String => "s" + scalar.Text,
        ScalarKind.Integer or ScalarKind.Float => "n" + ExactNumberText(scalar),
        _ => "c" + scalar.Text,
    };

    private static string ExactNumberText(Scalar scalar)
    {
        if (scalar.Kind == ScalarKind.Integer)
        {
            return scalar.Text;
        }

        var number = ExactNumber.Parse(scalar.Text);
        return number.IsIntegral ? number.ToIntegerText() : scalar.Text;
    }

    private static void Append(StringBuilder text, Node node)
    {
        switch (node)
        {
            case Mapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Order(ByKey))
                {
                    AppendSized(text, entry.Key);
                    Append(text, entry.Value);
                }

                text.Append('}');
                break;
            case Sequence sequence:
                text.Append('[');
                foreach (var item in sequence)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case Scalar scalar:
                AppendSized(text, OfScalar(scalar));
                break;
        }
    }

    private static readonly Comparer<MappingEntry> ByKey =
        Comparer<MappingEntry>.Create(static (left, right) => string.CompareOrdinal(left.Key, right.Key));

    private static void AppendSized(StringBuilder text, string part) =>
        text.Append(CultureInfo.InvariantCulture, $"{part.Length}:").Append(part);
}
