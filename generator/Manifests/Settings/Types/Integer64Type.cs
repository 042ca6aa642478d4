using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class Integer64Type : SettingType<long>
{
    public override string Expected => "an integer";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out long result) =>
        IntegerText.TryRead(value, Expected, long.MinValue, long.MaxValue, out result);

    public override Node ToNode(long value) => Scalar.Of(value);
}
