using System.Diagnostics.CodeAnalysis;

namespace Manifests;

internal sealed class Integer64Type : SettingType<long>
{
    public override string Expected => "an integer";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out long result) =>
        IntegerText.TryRead(value, Expected, long.MinValue, long.MaxValue, out result);
}
