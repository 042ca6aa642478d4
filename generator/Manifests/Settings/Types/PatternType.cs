using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Manifests.Yaml;

namespace Manifests;

internal sealed class PatternType(string pattern, string meaning) : SettingType<string>
{
    // A settings file is short, so the interpreter is quicker than compiling; the timeout stops a runaway pattern.
    private readonly Regex regex = new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override string Expected => meaning;

    public override bool TryRead(SettingValue value, [MaybeNullWhen(false)] out string result) =>
        SettingTypes.Text.TryRead(value, out result)
        && (regex.IsMatch(result) || value.Refuse(SettingsDiagnostics.PatternMismatch, meaning, result, pattern));

    public override Node ToNode(string value) => Scalar.Of(value);
}
