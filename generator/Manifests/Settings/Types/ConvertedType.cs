using System.Diagnostics.CodeAnalysis;

namespace Manifests;

internal sealed class ConvertedType<TFrom, TTo>(SettingType<TFrom> type, Func<TFrom, TTo> convert) : SettingType<TTo>
{
    public override string Expected => type.Expected;

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out TTo result)
    {
        if (type.TryRead(value, out var read))
        {
            result = convert(read);
            return true;
        }

        result = default;
        return false;
    }
}
