using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A count, or a share of a count: <c>3</c> or <c>25%</c>.</summary>
/// <param name="Value">The count, or the whole percents; what does not fit ends at the ends of 64 bits.</param>
/// <param name="IsPercent">Whether it is a share.</param>
/// <remarks>Source: apimachinery <c>pkg/util/intstr</c> and <c>pkg/util/validation</c>, IsValidPercent.</remarks>
public readonly record struct IntOrPercent(long Value, bool IsPercent)
{
    /// <summary>Reads an integer, or a text of digits and one percent sign; false for anything else, also for an absent one.</summary>
    public static bool TryRead(Node? node, out IntOrPercent value)
    {
        value = default;
        if (node is Scalar { Kind: ScalarKind.Integer } integer)
        {
            value = new(Number(integer.Text), IsPercent: false);
            return true;
        }

        if (node is not Scalar { Kind: ScalarKind.String } text || !IsPercentText(text.Text))
        {
            return false;
        }

        value = new(Number(text.Text.AsSpan(0, text.Text.Length - 1)), IsPercent: true);
        return true;
    }

    /// <summary>Whether a text is digits and one percent sign.</summary>
    public static bool IsPercentText(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[^1] == '%' && !text[..^1].ContainsAnyExceptInRange('0', '9');

    private static long Number(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : text[0] == '-' ? long.MinValue
        : long.MaxValue;
}
