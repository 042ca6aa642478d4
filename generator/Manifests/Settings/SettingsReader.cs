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
        required.Add(key);
        if (settings.TryGet(key, out var node))
        {
            return TryRead(key, node, type, "Give it one.", out value);
        }

        HasErrors = true;
        diagnostics.Add(SettingsDiagnostics.Missing.At(settings.Location, PathOf(key), type.Expected) with { Path = PathOf(key) });
        value = default;
        return false;
    }

    /// <summary>Reads a setting that may be absent. False when it is, without a finding, and after a finding.</summary>
    public bool TryOptional<T>(string key, SettingType<T> type, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(type);
        Know(key);
        if (settings.TryGet(key, out var node))
        {
            return TryRead(key, node, type, "Give it one, or remove the key to take the default.", out value);
        }

        value = default;
        return false;
    }

    /// <summary>Whether the key is there with an explicit null. Ask it first for a setting whose type is nullable.</summary>
    public bool SaysNull(string key)
    {
        Know(key);
        return settings.TryGet(key, out var node) && node is Scalar { Kind: ScalarKind.Null };
    }

    /// <summary>Reports each key of the map that was not asked for, with the nearest that was.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in settings)
        {
            if (known.Contains(entry.Key, StringComparer.Ordinal))
            {
                continue;
            }

            HasErrors = true;
            var place = entry.KeyLocation.IsKnown ? entry.KeyLocation : entry.Value.Location;
            var name = PathOf(entry.Key);
            diagnostics.Add(SettingsDiagnostics.UnknownKey.At(place, name, Suggestion.For(entry.Key, known)) with { Path = name });
        }
    }

    private bool TryRead<T>(string key, Node node, SettingType<T> type, string whenNull, [MaybeNullWhen(false)] out T value)
    {
        var found = new SettingValue(node, PathOf(key), diagnostics);
        if (node is Scalar { Kind: ScalarKind.Null })
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
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            known.Add(key);
        }
    }

    private string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";
}
