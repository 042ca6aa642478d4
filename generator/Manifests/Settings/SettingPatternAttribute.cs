using System.Diagnostics.CodeAnalysis;

namespace Manifests;

/// <summary>The form of a text setting; for a list or a map, of each of its values.</summary>
/// <param name="pattern">A regular expression that the whole text must match.</param>
/// <param name="meaning">What such a text is, for messages: <c>an AWS account id of 12 digits</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingPatternAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string pattern, string meaning) : Attribute
{
    /// <summary>A regular expression that the whole text must match.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>What such a text is, for messages.</summary>
    public string Meaning { get; } = meaning;
}
