namespace Manifests;

/// <summary>What kind of file settings are read from.</summary>
/// <param name="Files">The files that it may name; <see langword="null"/> when it stands nowhere.</param>
/// <param name="IsConf">Whether its keys are in snake_case, in lines of their own.</param>
internal sealed record SettingSource(SettingFiles? Files, bool IsConf)
{
    /// <summary>A settings file that can name no other.</summary>
    public static SettingSource Alone { get; } = new(null, IsConf: false);

    /// <summary>The key of a setting as the file spells it.</summary>
    public string Spell(string key) => IsConf ? SnakeCase.Of(key) : key;
}
