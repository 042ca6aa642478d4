using System.Diagnostics.CodeAnalysis;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// Hands the settings of one map to a record and reports what does not fit. Every key that is asked for counts as known;
/// <see cref="ReportUnknownKeys"/> then names the rest. Not safe for use from several threads.
/// </summary>
/// <param name="settings">The map.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="path">The map's own name in messages; empty for the root of a file.</param>
public sealed class SettingsReader(Mapping settings, DiagnosticBag diagnostics, string path = "")
{
    private readonly List<string> known = [];
    private readonly List<string> required = [];
    private readonly Dictionary<string, string[]> aliases = new(StringComparer.Ordinal);

    /// <inheritdoc cref="SettingValue.Source"/>
    internal SettingSource Source { get; init; } = new(files: null, isConf: false);

    /// <summary>Whether anything read through this reader was wrong. A record made then is incomplete.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The keys asked for so far, in that order.</summary>
    public IReadOnlyList<string> KnownKeys => known;

    /// <summary>The keys that must be there, of those asked for so far.</summary>
    public IReadOnlyList<string> RequiredKeys => required;

    /// <summary>Reads a setting that must be there. False after a finding, never without one.</summary>
    public bool TryRequired<T>(string key, SettingType<T> type, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(type);
        Know(key);
        required.Add(Source.Spell(key));
        if (Find(key) is { } entry)
        {
            return TryRead(entry, type, "Give it one.", out value);
        }

        HasErrors = true;
        var name = PathOf(NameToWrite(key));
        var missing = Source.IsConf ? ConfDiagnostics.Missing : SettingsDiagnostics.Missing;
        var place = Source.IsConf ? Location.OfFile(settings.Location.File ?? "") : settings.Location;
        diagnostics.Add(missing.At(place, name, type.Expected) with { Path = name });
        value = default;
        return false;
    }

    /// <summary>Reads a setting that may be absent. False when it is, without a finding, and after a finding.</summary>
    public bool TryOptional<T>(string key, SettingType<T> type, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(type);
        Know(key);
        if (Find(key) is { } entry)
        {
            return TryRead(entry, type, "Give it one, or remove the key to take the default.", out value);
        }

        value = default;
        return false;
    }

    /// <summary>Says by which other names a key is known; before the key is asked for. See <see cref="SettingAliasAttribute"/>.</summary>
    public void Alias(string key, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(names);
        aliases[key] = [.. names.Select(Source.Spell)];
        TellOfTwoNames(key);
    }

    /// <summary>Whether the key is there with an explicit null. Ask it first for a setting whose type is nullable.</summary>
    public bool SaysNull(string key)
    {
        Know(key);
        return Find(key) is { Value: Scalar { Kind: ScalarKind.Null } };
    }

    /// <summary>Reports each key of the map that was not asked for, with the nearest that was.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in settings)
        {
            if (known.Contains(entry.Key, StringComparer.Ordinal)
                || aliases.Values.Any(names => names.Contains(entry.Key, StringComparer.Ordinal)))
            {
                continue;
            }

            HasErrors = true;
            var place = entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location;
            var name = PathOf(entry.Key);
            diagnostics.Add(SettingsDiagnostics.UnknownKey.At(place, name, Suggestion.For(entry.Key, known)) with { Path = name });
        }
    }

    // The first of its names that the map has.
    private MappingEntry? Find(string key)
    {
        foreach (var name in NamesOf(key))
        {
            if (settings.TryGetEntry(name, out var entry))
            {
                if (name != Source.Spell(key))
                {
                    Source.AddAlias(settings, key, name);
                }

                return entry;
            }
        }

        return null;
    }

    private void TellOfTwoNames(string key)
    {
        var present = NamesOf(key).Where(settings.ContainsKey).ToArray();
        for (var at = 1; at < present.Length; at++)
        {
            HasErrors = true;
            settings.TryGetEntry(present[0], out var first);
            settings.TryGetEntry(present[at], out var second);
            var (before, after) = first.KeyLocation.CompareTo(second.KeyLocation) < 0 ? (first, second) : (second, first);
            diagnostics.Add(ConfDiagnostics.TwoNames.At(
                after.KeyLocation, PathOf(after.Key), PathOf(before.Key), before.KeyLocation.Line) with { Path = PathOf(after.Key) });
        }
    }

    private string NameToWrite(string key) =>
        Source.IsConf && NamesOf(key).Contains(SettingAliasAttribute.OwnValue, StringComparer.Ordinal)
            ? SettingAliasAttribute.OwnValue
            : Source.Spell(key);

    private IEnumerable<string> NamesOf(string key) => [Source.Spell(key), .. aliases.GetValueOrDefault(key, [])];

    private bool TryRead<T>(MappingEntry entry, SettingType<T> type, string whenNull, [MaybeNullWhen(false)] out T value)
    {
        var found = new SettingValue(entry.Value, PathOf(entry.Key), diagnostics) { Source = Source };
        if (entry.Value is Scalar { Kind: ScalarKind.Null })
        {
            HasErrors = true;
            value = default;
            return found.Refuse(SettingsDiagnostics.NullValue, type.Expected, whenNull);
        }

        if (type.TryRead(found, out value))
        {
            return true;
        }

        HasErrors = true;
        return false;
    }

    private void Know(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var name = Source.Spell(key);
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            known.Add(name);
        }
    }

    // A map's own value has the map's name.
    private string PathOf(string key) => key == SettingAliasAttribute.OwnValue ? path : path.Length == 0 ? key : $"{path}.{key}";
}
