using System.Text.RegularExpressions;

namespace Manifests.Schema.Validation;

/// <summary>The names of iSCSI targets and initiators.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateISCSIVolumeSource.</remarks>
public static partial class IscsiName
{
    /// <summary>Whether a text is a qualified name (iqn), an EUI-64 (eui) or a network address authority (naa).</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length >= 3 && text[..3] switch
    {
        "iqn" => Qualified().IsMatch(text),
        "eui" => Eui().IsMatch(text),
        "naa" => Naa().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"iqn\.[0-9]{4}-[0-9]{2}\.[0-9A-Za-z.-]+:[^,;*&$|\t\n\f\r ]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^eui[^\n][0-9A-Za-z]{16}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Eui();

    [GeneratedRegex(@"^naa[^\n][0-9A-Za-z]{32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Naa();
}
