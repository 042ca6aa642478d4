using System.Globalization;
using System.Text;

namespace Manifests.Schema.Validation;

/// <summary>What clients are told of a deprecated version is a short printable text.</summary>
/// <remarks>Source: <c>apiextensions/validation</c>, validateDeprecationWarning.</remarks>
internal sealed class DeprecationWarningRule : IDefinitionVersionRule
{
    private const int MaxBytes = 256;

    public void Check(DefinitionVersion version)
    {
        if (version.Content.TextOf("deprecationWarning") is not { } warning)
        {
            return;
        }

        if (version.Content.BooleanOf("deprecated") is not true)
        {
            Tell(version, "is set, but the version is not deprecated", "set 'deprecated: true', or remove the warning");
        }

        if (warning.Length == 0)
        {
            Tell(version, "is empty", "fill it in, or remove it for the server's own warning");
        }
        else if (Encoding.UTF8.GetByteCount(warning) is > MaxBytes and var size)
        {
            Tell(
                version,
                string.Create(CultureInfo.InvariantCulture, $"has {size} bytes, and at most {MaxBytes} are allowed"),
                "shorten it");
        }

        if (!warning.EnumerateRunes().All(IsPrintable))
        {
            Tell(version, "has a character that cannot be printed", "write it in one line of letters, digits, signs and spaces");
        }
    }

    private static void Tell(DefinitionVersion version, string problem, string remedy) => version.Tell(
        SchemaDiagnostics.DeprecationWarning, version.Content["deprecationWarning"], ["deprecationWarning"], problem, remedy);

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
