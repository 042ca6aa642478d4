using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// A file that settings are read from, and what was seen on the way, so that a review can tell its findings under the names and at the
/// places that the user wrote.
/// </summary>
/// <param name="files">The files that it may name; <see langword="null"/> when it stands nowhere.</param>
/// <param name="isConf">Whether its keys are in snake_case, in lines of their own.</param>
internal sealed class SettingSource(SettingFiles? files, bool isConf)
{
    private readonly Dictionary<(Mapping Map, string Key), string> aliases = [];
    private readonly Dictionary<Node, Mapping> ownValues = [];
    private readonly Dictionary<Node, (Mapping Root, SettingSource Source)> named = [];

    /// <summary>The files that it may name; <see langword="null"/> when it stands nowhere.</summary>
    public SettingFiles? Files => files;

    /// <summary>Whether its keys are in snake_case, in lines of their own.</summary>
    public bool IsConf => isConf;

    /// <summary>The key of a setting as the file spells it.</summary>
    public string Spell(string key) => isConf ? SnakeCase.Of(key) : key;

    /// <summary>Remembers that a map has a setting under another name.</summary>
    public void AddAlias(Mapping map, string key, string name) => aliases[(map, key)] = name;

    /// <summary>The name under which a map has a setting.</summary>
    public string NameIn(Mapping map, string key) => aliases.GetValueOrDefault((map, key)) ?? Spell(key);

    /// <summary>
    /// What stands for a map: itself, or in a conf file the one line that has its key, for it may be the map's own value, and the other
    /// lines may be missing.
    /// </summary>
    public Mapping? MapOf(Node? value)
    {
        if (value is not Scalar || !isConf)
        {
            return value as Mapping;
        }

        if (!ownValues.TryGetValue(value, out var map))
        {
            map = new Mapping { Location = value.Location };
            map.Add(SettingAliasAttribute.OwnValue, value, value.Location);
            ownValues.Add(value, map);
        }

        return map;
    }

    /// <summary>Remembers the content of a file that a value names.</summary>
    public void AddFile(Node name, Mapping root, SettingSource source) => named[name] = (root, source);

    /// <summary>The content of the file that a value names; <see langword="null"/> for any other value.</summary>
    public (Mapping Root, SettingSource Source)? FileOf(Node name) => named.TryGetValue(name, out var file) ? file : null;
}
