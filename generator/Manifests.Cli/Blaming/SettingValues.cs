using System.Collections.Immutable;
using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>Finds settings by their value.</summary>
internal static class SettingValues
{
    // 'true', '1' and the like stand in many places.
    private const int ShortestTellingText = 3;

    /// <summary>The keys with exactly a value, and where it stands; none when the text is too short to tell anything.</summary>
    /// <param name="file">The settings file.</param>
    /// <param name="display">The file as messages show it.</param>
    /// <param name="value">The value.</param>
    public static ImmutableArray<(string Key, Location At)> Find(string file, string display, string value)
    {
        if (value.Length < ShortestTellingText || value is "true" or "false")
        {
            return [];
        }

        var documents = YamlReader.ReadAll(File.ReadAllBytes(file), display, new DiagnosticBag());
        return [.. documents.SelectMany(document => Below("", document, value))];
    }

    private static IEnumerable<(string Key, Location At)> Below(string path, Node node, string value) => node switch
    {
        Mapping map => map.SelectMany(entry => Below(path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", entry.Value, value)),
        Sequence list => list.SelectMany((item, at) => Below(string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"), item, value)),
        Scalar { Kind: not ScalarKind.Null } scalar when scalar.Text == value => [(path, scalar.Location)],
        _ => [],
    };
}
