using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class TextType : SettingType<string>
{
    public override string Expected => "a text";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out string result)
    {
        result = null;
        switch (value.Node)
        {
            case Scalar { Kind: ScalarKind.String } text:
                result = text.Text;
                return true;
            case Scalar { Kind: ScalarKind.Boolean, SourceText: { } spelled } boolean:
                return value.RefuseType(Expected, $"YAML 1.1 readers take {spelled} for {boolean.Text}, so put it in quotes: \"{spelled}\"");
            case Scalar other:
                return value.RefuseType(Expected, $"put it in quotes: \"{other.SourceText ?? other.Text}\"");
            default:
                return value.RefuseType(Expected, "write one text there");
        }
    }

    public override Node ToNode(string value) => Scalar.Of(value);
}
