using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Manifests.Yaml;

namespace Manifests;

internal sealed class RangeType<T>(SettingType<T> type, double minimum, double maximum) : SettingType<T>
    where T : struct, IComparable<T>, IConvertible
{
    public override string Expected =>
        string.Create(CultureInfo.InvariantCulture, $"{type.Expected} from {minimum} to {maximum}");

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out T result)
    {
        if (!type.TryRead(value, out result))
        {
            return false;
        }

        var number = result.ToDouble(CultureInfo.InvariantCulture);
        return (number >= minimum && number <= maximum)
            || value.Refuse(SettingsDiagnostics.OutOfRange, type.Expected, minimum, maximum, number);
    }

    public override Node ToNode(T value) => type.ToNode(value);
}
