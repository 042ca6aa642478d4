using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

internal sealed class NumberType : SettingType<double>
{
    public override string Expected => "a number";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out double result)
    {
        result = 0;
        switch (value.Node)
        {
            case Scalar { Kind: ScalarKind.Integer or ScalarKind.Float, SourceText: { } spelled } number when !IsSameEverywhere(spelled):
                return value.Refuse(SettingsDiagnostics.AmbiguousSpelling, spelled, $"{number.Text}, or the digits that are meant");
            case Scalar { Kind: ScalarKind.Integer or ScalarKind.Float } number when TryParse(number.Text, out result):
                return true;
            case Scalar { Kind: ScalarKind.String, WasQuoted: true } text when TryParse(text.Text, out _):
                return value.RefuseType(Expected, "remove the quotes");
            default:
                return value.RefuseType(Expected, "write a decimal number such as 0.5");
        }
    }

    // To YAML 1.1 an exponent without a dot is a text; 0777 and 1_000 are numbers only there.
    private static bool IsSameEverywhere(string spelled) =>
        spelled.Contains('.', StringComparison.Ordinal) && !spelled.Contains('_', StringComparison.Ordinal);

    private static bool TryParse(string text, out double result) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out result) && double.IsFinite(result);

    public override Node ToNode(double value) => Scalar.Of(value);
}
