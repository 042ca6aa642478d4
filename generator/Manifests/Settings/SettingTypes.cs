using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Manifests.Models;
using Manifests.Schema;

namespace Manifests;

/// <summary>The types a setting can have. Generated binders compose them; a hand-written binder can too.</summary>
public static class SettingTypes
{
    /// <summary>A text.</summary>
    public static SettingType<string> Text { get; } = new TextType();

    /// <summary><c>true</c> or <c>false</c>; no other spelling.</summary>
    public static SettingType<bool> Boolean { get; } = new BooleanType();

    /// <summary>An integer of 32 bits.</summary>
    public static SettingType<int> Integer32 { get; } = new Integer32Type();

    /// <summary>An integer of 64 bits.</summary>
    public static SettingType<long> Integer64 { get; } = new Integer64Type();

    /// <summary>A finite number.</summary>
    public static SettingType<double> Number { get; } = new NumberType();

    /// <summary>A Kubernetes release; quoted, because 1.30 without quotes is the number 1.3.</summary>
    public static SettingType<KubernetesVersion> Version { get; } = new VersionType();

    /// <summary>One of a few words.</summary>
    public static SettingType<T> Choice<T>(params IReadOnlyList<KeyValuePair<string, T>> choices) => new ChoiceType<T>(choices);

    /// <summary>A map bound to a settings record.</summary>
    public static SettingType<T> Nested<T>()
        where T : class, ISettings<T> => new NestedType<T>();

    /// <summary>A map bound to a settings record, or the path of a conf file: see <see cref="SettingFromConfAttribute"/>.</summary>
    public static SettingType<T> NestedOrConf<T>()
        where T : class, ISettings<T> => new ConfType<T>();

    /// <summary>A list.</summary>
    public static SettingType<ValueList<T>> List<T>(SettingType<T> item) => new ListType<T>(item);

    /// <summary>A list as <see cref="IReadOnlyList{T}"/>; it is a <see cref="ValueList{T}"/>, so records stay comparable.</summary>
    public static SettingType<IReadOnlyList<T>> ReadOnlyList<T>(SettingType<T> item) =>
        new ConvertedType<ValueList<T>, IReadOnlyList<T>>(List(item), static list => list, static list => [.. list]);

    /// <summary>A list as <see cref="ImmutableArray{T}"/>.</summary>
    public static SettingType<ImmutableArray<T>> Array<T>(SettingType<T> item) =>
        new ConvertedType<ValueList<T>, ImmutableArray<T>>(List(item), static list => [.. list], static array => [.. array]);

    /// <summary>A map with keys of the user's choice.</summary>
    public static SettingType<Map<T>> Map<T>(SettingType<T> value) => new MapType<T>(value);

    /// <summary>A map as <see cref="IReadOnlyDictionary{TKey, TValue}"/>; it is a <see cref="Models.Map{T}"/>.</summary>
    public static SettingType<IReadOnlyDictionary<string, T>> Dictionary<T>(SettingType<T> value) =>
        new ConvertedType<Map<T>, IReadOnlyDictionary<string, T>>(Map(value), static map => map, static map => map as Map<T> ?? ToMap(map));

    /// <summary>A number within bounds, both included.</summary>
    public static SettingType<T> InRange<T>(SettingType<T> type, double minimum, double maximum)
        where T : struct, IComparable<T>, IConvertible => new RangeType<T>(type, minimum, maximum);

    /// <summary>A text of a form.</summary>
    /// <param name="pattern">A regular expression that the whole text must match.</param>
    /// <param name="meaning">What such a text is: <c>an AWS account id of 12 digits</c>.</param>
    public static SettingType<string> Matching([StringSyntax(StringSyntaxAttribute.Regex)] string pattern, string meaning) =>
        new PatternType(pattern, meaning);

    private static Map<T> ToMap<T>(IReadOnlyDictionary<string, T> values)
    {
        var map = new Map<T>();
        foreach (var (key, value) in values)
        {
            map.Add(key, value);
        }

        return map;
    }
}
