using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.SourceGenerator.Settings;

/// <summary>What <c>[SettingRange]</c> and <c>[SettingPattern]</c> say about a property, as C# arguments.</summary>
/// <param name="Range"><c>minimum, maximum</c>; <see langword="null"/> without the attribute.</param>
/// <param name="Pattern"><c>pattern, meaning</c>; <see langword="null"/> without the attribute.</param>
internal sealed record SettingConstraint(string? Range, string? Pattern)
{
    /// <summary>What an expression contains that honours the constraint.</summary>
    public string Marker => Range is not null ? ".InRange(" : ".Matching(";

    public static SettingConstraint Of(IPropertySymbol property, ImmutableArray<SettingsFinding>.Builder findings)
    {
        string? range = null;
        string? pattern = null;
        foreach (var attribute in property.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case "Manifests.SettingRangeAttribute" when Arguments(attribute) is [double minimum, double maximum]:
                    range = RangeArguments(property, minimum, maximum, findings);
                    break;
                case "Manifests.SettingPatternAttribute" when Arguments(attribute) is [string text, string meaning]:
                    pattern = PatternArguments(property, text, meaning, findings);
                    break;
            }
        }

        return new SettingConstraint(range, pattern);
    }

    public SettingsFinding Misplaced(IPropertySymbol property) => Range is not null
        ? SettingsFinding.At(
            property, SettingsRules.MisplacedConstraint, "SettingRange", property.Name, "it holds no int, long or double", "remove the attribute or change the type")
        : SettingsFinding.At(
            property, SettingsRules.MisplacedConstraint, "SettingPattern", property.Name, "it holds no string", "remove the attribute or change the type");

    private static object?[] Arguments(AttributeData attribute) =>
        [.. attribute.ConstructorArguments.Select(static argument => argument.Value)];

    private static string RangeArguments(
        IPropertySymbol property, double minimum, double maximum, ImmutableArray<SettingsFinding>.Builder findings)
    {
        if (!(minimum <= maximum))
        {
            findings.Add(SettingsFinding.At(
                property, SettingsRules.MisplacedConstraint, "SettingRange", property.Name, "its minimum is above its maximum", "swap them"));
        }

        return $"{Literal(minimum)}, {Literal(maximum)}";
    }

    private static string PatternArguments(
        IPropertySymbol property, string text, string meaning, ImmutableArray<SettingsFinding>.Builder findings)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException refused)
        {
            findings.Add(SettingsFinding.At(
                property, SettingsRules.MisplacedConstraint, "SettingPattern", property.Name, "its pattern is not a regular expression", refused.Message));
        }

        return $"{SymbolDisplay.FormatLiteral(text, quote: true)}, {SymbolDisplay.FormatLiteral(meaning, quote: true)}";
    }

    private static string Literal(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "D",
    };
}
