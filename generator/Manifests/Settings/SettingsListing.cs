using System.Collections.Immutable;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Takes the settings of a record one by one, in the order in which the record declares them.</summary>
public sealed class SettingsListing
{
    private readonly List<SettingDescription> settings = [];
    private readonly bool isOfDefaults;

    // The records that are being described; null where only values are asked for.
    private readonly ImmutableHashSet<Type>? within;

    internal SettingsListing()
        : this(isOfDefaults: false, [])
    {
    }

    private SettingsListing(bool isOfDefaults, ImmutableHashSet<Type>? within)
    {
        this.isOfDefaults = isOfDefaults;
        this.within = within;
    }

    /// <summary>The settings, those inside of a list or map of settings behind the one that holds them.</summary>
    public IReadOnlyList<SettingDescription> Settings => settings;

    /// <summary>Adds a setting.</summary>
    /// <param name="key">Its key in the settings file.</param>
    /// <param name="type">How it is read.</param>
    /// <param name="value">Its value; <see langword="null"/> when it has none.</param>
    /// <param name="isRequired">Whether the file must say it.</param>
    /// <param name="meaning">What it is for, with code between backticks; empty when nobody wrote it.</param>
    public void Add<T>(string key, SettingType<T> type, T? value, bool isRequired, string meaning)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        Add(key, type, isRequired, meaning, value is null || LacksDefault(isRequired) ? null : type.ToNode(value));
    }

    /// <inheritdoc cref="Add{T}(string, SettingType{T}, T, bool, string)"/>
    public void Add<T>(string key, SettingType<T> type, T? value, bool isRequired, string meaning)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(type);
        Add(key, type, isRequired, meaning, value is not { } said || LacksDefault(isRequired) ? null : type.ToNode(said));
    }

    /// <summary>The settings of a record with their defaults as values; those that are required have none.</summary>
    internal static SettingsListing OfDefaults<T>()
        where T : class, ISettings<T> => OfDefaults<T>([]);

    /// <summary>The values of a record and their defaults, without what is inside of them.</summary>
    internal static (IReadOnlyList<SettingDescription> Values, IReadOnlyList<SettingDescription> Defaults) ValuesOf<T>(T settings)
        where T : class, ISettings<T>
    {
        var values = new SettingsListing(isOfDefaults: false, null);
        settings.Describe(values);
        return (values.Settings, OfDefaults<T>(null).Settings);
    }

    /// <summary>Adds the settings of a record inside of a setting. A record inside of its own kind is told once.</summary>
    internal void AddInside<T>(string path)
        where T : class, ISettings<T>
    {
        if (within?.Contains(typeof(T)) == false)
        {
            settings.AddRange(OfDefaults<T>(within.Add(typeof(T))).settings
                .Select(setting => setting with { Key = $"{path}.{setting.Key}", IsInside = true }));
        }
    }

    private static SettingsListing OfDefaults<T>(ImmutableHashSet<Type>? within)
        where T : class, ISettings<T>
    {
        var listing = new SettingsListing(isOfDefaults: true, within);
        T.Bind(new SettingsReader(new Mapping(), new DiagnosticBag())).Describe(listing);
        return listing;
    }

    // Bound to nothing, a required setting holds whatever C# put there.
    private bool LacksDefault(bool isRequired) => isOfDefaults && isRequired;

    private void Add<T>(string key, SettingType<T> type, bool isRequired, string meaning, Node? value)
    {
        settings.Add(new SettingDescription(key, type.Expected, isRequired, value, meaning));
        type.DescribeInside(this, key);
    }
}
