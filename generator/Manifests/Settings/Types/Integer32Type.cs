using System.Diagnostics.CodeAnalysis;

namespace Manifests;

internal sealed class Integer32Type : SettingType<int>
{
    public override string Expected => "an integer";

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out int result)
    {
        var fits = IntegerText.TryRead(value, Expected, int.MinValue, int.MaxValue, out var wide);
        result = (int)wide;
        return fits;
    }
}
