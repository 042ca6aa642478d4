namespace Manifests.SourceGenerator.Settings;

/// <summary>One setting.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Key">The key in the file.</param>
/// <param name="Type">A C# expression for its <c>SettingType&lt;T&gt;</c>.</param>
/// <param name="IsRequired">Whether the key must be there.</param>
/// <param name="IsNullable">Whether an explicit null is a value.</param>
/// <param name="Meaning">What its doc comment says, in one line; empty without one.</param>
/// <param name="Aliases">The other names of the key.</param>
internal sealed record SettingMemberSpec(
    string Property, string Key, string Type, bool IsRequired, bool IsNullable, string Meaning, EquatableArray<string> Aliases);
