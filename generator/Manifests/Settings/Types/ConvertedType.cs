using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

internal sealed class ConvertedType<TFrom, TTo>(SettingType<TFrom> type, Func<TFrom, TTo> convert, Func<TTo, TFrom> back)
    : SettingType<TTo>
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

    public override Node ToNode(TTo value) => type.ToNode(back(value));

    internal override void DescribeInside(SettingsListing listing, string path) => type.DescribeInside(listing, path);
}
