using System.Diagnostics.CodeAnalysis;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Reads a value of a list or a map, where null is never allowed.</summary>
internal static class ItemReader
{
    public static bool TryRead<T>(SettingValue value, SettingType<T> type, [MaybeNullWhen(false)] out T result)
    {
        result = default;
        return value.Node is Scalar { Kind: ScalarKind.Null }
            ? value.Refuse(SettingsDiagnostics.NullValue, type.Expected, "Give it one, or remove it.")
            : type.TryRead(value, out result);
    }
}
