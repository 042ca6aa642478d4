using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class BooleanType : SettingType<bool>
{
    public override string Expected => "a boolean";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out bool result)
    {
        result = false;
        switch (value.Node)
        {
            case Scalar { Kind: ScalarKind.Boolean, SourceText: { } spelled } boolean when !IsSameEverywhere(spelled):
                return value.Refuse(SettingsDiagnostics.AmbiguousSpelling, spelled, boolean.Text);
            case Scalar { Kind: ScalarKind.Boolean } boolean:
                result = boolean.Text == "true";
                return true;
            case Scalar { Kind: ScalarKind.String } text:
                return value.RefuseType(Expected, NextStep(text));
            default:
                return value.RefuseType(Expected, "write true or false");
        }
    }

    // YAML 1.2 keeps these of the many spellings of YAML 1.1.
    private static bool IsSameEverywhere(string spelled) => spelled is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static string NextStep(Scalar text) => (text.Text.ToLowerInvariant(), text.WasQuoted) switch
    {
        ("true" or "false", true) => "remove the quotes",
        ("true" or "yes" or "on" or "y", _) => "write true, without quotes",
        ("false" or "no" or "off" or "n", _) => "write false, without quotes",
        _ => "write true or false",
    };

    public override Node ToNode(bool value) => Scalar.Of(value);
}
