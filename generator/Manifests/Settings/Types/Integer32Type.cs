using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

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

    public override Node ToNode(int value) => Scalar.Of(value);
}
