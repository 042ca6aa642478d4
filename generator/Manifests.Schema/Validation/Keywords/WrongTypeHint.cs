using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>What was expected instead of a value of another type, and how to mend it.</summary>
internal static class WrongTypeHint
{
    public static string Expected(ValueKind kind) => kind switch
    {
        ValueKind.Object => "a map",
        ValueKind.Array => "a list",
        ValueKind.String => "a text",
        ValueKind.Integer => "an integer",
        ValueKind.Number => "a number",
        ValueKind.Boolean => "a boolean",
        ValueKind.IntOrString => "an integer or a text",
        ValueKind.Quantity => "a quantity such as 500m, 2 or 1Gi",
        _ => "a value",
    };

    public static string For(Node node, ValueKind kind, bool mayQuote)
    {
        if (SchemaWalk.IsUnset(node))
        {
            return "give it a value, or remove it";
        }

        if (mayQuote && node is Scalar { Kind: ScalarKind.String, Text: var text } && PlaceholderIn(text) is { } placeholder)
        {
            return $"the placeholder {Shown.Escape(placeholder)} was not filled in, fill it in before";
        }

        return kind switch
        {
            ValueKind.Object => ForObject(node),
            ValueKind.Array => ForList(node),
            ValueKind.String => ForText(node, mayQuote),
            ValueKind.Boolean => ForBoolean(node),
            ValueKind.Integer or ValueKind.Number => ForNumber(node, kind),
            ValueKind.IntOrString => "write an integer, or a text such as \"25%\" or \"http\"",
            _ => "write a number with an optional unit",
        };
    }

    // ${NAME} or {{ expression }} with nothing else around it.
    private static string? PlaceholderIn(string text) =>
        (text.StartsWith("${", StringComparison.Ordinal) && text.IndexOf('}', StringComparison.Ordinal) == text.Length - 1)
        || (text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal))
            ? text
            : null;

    private static string ForObject(Node node) => node is Sequence
        ? "remove the '- ' in front of its keys"
        : "write its keys as 'key: value' lines below it";

    private static string ForList(Node node) => node is Mapping
        ? "start each item with '- '"
        : "write each item on its own line, starting with '- '";

    private static string ForText(Node node, bool mayQuote)
    {
        if (node is not Scalar scalar)
        {
            return "write a text, or check the indentation of what stands below it";
        }

        return mayQuote && scalar.SourceText is { } source && source != scalar.Text
            ? $"YAML reads {Shown.Escape(source)} as {Reading(scalar, source)}, write \"{Shown.Escape(source)}\" in quotes"
            : "write it in quotes";
    }

    private static string Reading(Scalar scalar, string source)
    {
        var digits = source.AsSpan().TrimStart("+-");
        return scalar.Kind switch
        {
            ScalarKind.Boolean => $"the boolean {scalar.Text}",
            ScalarKind.Integer when digits.StartsWith("0x") => $"the hexadecimal number {scalar.Text}",
            ScalarKind.Integer when digits.StartsWith("0b") => $"the binary number {scalar.Text}",
            ScalarKind.Integer when digits.Length > 1 && digits[0] == '0' => $"the octal number {scalar.Text}",
            _ => $"the number {scalar.Text}",
        };
    }

    private static string ForBoolean(Node node)
    {
        if (node is not Scalar { Kind: ScalarKind.String } scalar)
        {
            return "write true or false";
        }

        return scalar.Text is "true" or "false" ? "remove the quotes" : "write true or false, without quotes";
    }

    private static string ForNumber(Node node, ValueKind kind)
    {
        if (node is Scalar { Kind: ScalarKind.Float })
        {
            return "write a whole number";
        }

        if (node is not Scalar { Kind: ScalarKind.String } scalar)
        {
            return "write a number";
        }

        var reads = kind == ValueKind.Integer
            ? long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            : double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return reads ? "remove the quotes" : "write a number, without quotes";
    }
}
