using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Integers of a settings file: decimal digits only, because 0777, 1_000 and 12:30 mean different things to different readers.</summary>
internal static class IntegerText
{
    public static bool TryRead(SettingValue value, string expected, long minimum, long maximum, out long result)
    {
        result = 0;
        switch (value.Node)
        {
            case Scalar { Kind: ScalarKind.Integer, SourceText: { } spelled } integer when spelled != integer.Text:
                return value.Refuse(SettingsDiagnostics.AmbiguousSpelling, spelled, $"{integer.Text}, or the digits that are meant");
            case Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } integer when IsDigits(integer.Text):
                return TryParse(integer.Text, out result) && result >= minimum && result <= maximum
                    || value.Refuse(SettingsDiagnostics.OutOfRange, expected, minimum, maximum, integer.Text);
            case Scalar { Kind: ScalarKind.String, WasQuoted: true } text when IsDigits(text.Text):
                return value.RefuseType(expected, "remove the quotes");
            case Scalar { Kind: ScalarKind.Float }:
                return value.RefuseType(expected, "write it without fraction and exponent");
            default:
                return value.RefuseType(expected, "write a whole number in decimal digits");
        }
    }

    private static bool TryParse(string text, out long result) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out result);

    private static bool IsDigits(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return digits.Length > 0 && text.Length - digits.Length <= 1 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
