using Manifests.Yaml;

namespace Manifests;

/// <summary>A setting as documentation shows it.</summary>
/// <param name="Key">Its key in the settings file, or the way to it: <c>pools[].name</c>.</param>
/// <param name="Expected">What a value has to be: <c>an integer from 1 to 100</c>.</param>
/// <param name="IsRequired">Whether the file must say it.</param>
/// <param name="Value">Its value; <see langword="null"/> when it has none.</param>
/// <param name="Meaning">What it is for, with code between backticks; empty when nobody wrote it.</param>
public sealed record SettingDescription(string Key, string Expected, bool IsRequired, Node? Value, string Meaning)
{
    /// <summary>Whether it is inside of a list or map of settings, so that the setting that holds it has its value too.</summary>
    public bool IsInside { get; init; }
}
