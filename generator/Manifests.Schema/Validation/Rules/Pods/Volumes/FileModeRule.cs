using System.Globalization;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The mode of a file in a volume: nine bits.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, fileModeErrorMsg.</remarks>
/// <param name="typeName">The upstream name of the type that has the mode.</param>
/// <param name="field">Its field.</param>
internal sealed class FileModeRule(string typeName, string field) : ITypeRule
{
    private const int Largest = 511;

    public string TypeName { get; } = typeName;

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.Int64Of(field) is { } mode and (< 0 or > Largest))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.BadFileMode, value[field]!, [field], mode, Hint(mode));
        }
    }

    // 644 in decimal is what someone writes who means 0644.
    private static string Hint(long mode)
    {
        var digits = mode.ToString(CultureInfo.InvariantCulture);
        return mode is > 0 and <= 777 && !digits.AsSpan().ContainsAny('8', '9')
            ? string.Create(CultureInfo.InvariantCulture, $"write {Octal(digits)}, which is 0{digits} in octal")
            : "write a number in that range";
    }

    private static int Octal(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 8) + (digit - '0');
        }

        return value;
    }
}
