using System.Diagnostics.CodeAnalysis;
using Manifests.Schema;
using Manifests.Yaml;

namespace Manifests;

internal sealed class VersionType : SettingType<KubernetesVersion>
{
    public override string Expected => "a Kubernetes release as a text";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out KubernetesVersion result)
    {
        result = default;
        return value.Node switch
        {
            Scalar { Kind: ScalarKind.String } text =>
                KubernetesVersion.TryParse(text.Text, out result) || value.Refuse(SettingsDiagnostics.NotAVersion, Expected, text.Text),
            Scalar { Kind: ScalarKind.Float or ScalarKind.Integer } number => value.RefuseType(
                Expected, $"put it in quotes, or 1.30 becomes 1.3: \"{number.SourceText ?? number.Text}\""),
            _ => value.RefuseType(Expected, "write it as \"1.34\""),
        };
    }

    public override Node ToNode(KubernetesVersion value) => Scalar.Of(value.ToString());
}
