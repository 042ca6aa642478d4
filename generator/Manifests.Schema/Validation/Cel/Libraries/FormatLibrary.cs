using System.Collections.Immutable;
using Manifests.Cel;

namespace Manifests.Schema.Validation.Cel;

/// <summary>The formats that names, labels and a few other texts have.</summary>
/// <remarks>Source: apiserver <c>pkg/cel/library/format.go</c>.</remarks>
internal static class FormatLibrary
{
    private const string Label = "at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit";
    private const string Label1035 = "at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit";
    private const string Subdomain = "at most 253 lower-case letters, digits, '-' and '.', each part starting and ending with a letter or digit";

    private static readonly CelType Format = FormatOpaque.CelType;

    private static readonly ImmutableArray<FormatOpaque> Formats =
    [
        new("dns1123Label", Label, static text => Dns1123.IsLabel(text)),
        new("dns1123Subdomain", Subdomain, static text => Dns1123.IsSubdomain(text)),
        new("dns1035Label", Label1035, static text => Dns1035.IsLabel(text)),
        new("qualifiedName", "a name with an optional DNS prefix and '/'", static text => LabelSyntax.IsKey(text)),
        new("dns1123LabelPrefix", "the start of " + Label, static text => Dns1123.IsLabel(WithoutTrailingDash(text))),
        new("dns1123SubdomainPrefix", "the start of " + Subdomain, static text => Dns1123.IsSubdomain(WithoutTrailingDash(text))),
        new("dns1035LabelPrefix", "the start of " + Label1035, static text => Dns1035.IsLabel(WithoutTrailingDash(text))),
        new("labelValue", "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit", static text => LabelSyntax.IsValue(text)),
        new("uri", "an absolute URI or a path from the root", static text => RequestUrl.TryParse(text, out _)),
        new("uuid", "a UUID", static text => UuidFormat.Accepts(text, '\0')),
        new("byte", "base64 text", Base64Format.Accepts),
        new("date", "a date such as 2024-01-31", DateTimeFormat.IsDate),
        new("datetime", "a date and time such as 2024-01-31T12:30:00Z", DateTimeFormat.IsDateTime),
    ];

    /// <summary>The functions.</summary>
    public static CelLibrary Library { get; } = new()
    {
        Name = "kubernetes format",
        Types = [Format],
        Functions =
        [
            .. Formats.Select(static format => new CelFunction(
                $"format.{format.Name}", CelOverload.Global($"format_{format.Name}", Format, () => CelValue.Of(format)))),
            new("format.named", CelOverload.Global(
                "format_named", [CelType.String], CelType.OptionalOf(Format), static name => Named(name.AsText), CelCallCost.Pass(0))),
            new("validate", CelOverload.Member(
                "format_validate",
                [Format, CelType.String],
                CelType.OptionalOf(CelType.ListOf(CelType.String)),
                static (format, text) => ((FormatOpaque)format.AsOpaque).Validate(text.AsText),
                CelCallCost.Pass(1))),
        ],
    };

    private static CelValue Named(string name) => Formats.FirstOrDefault(format => format.Name == name) is { } format
        ? CelValue.OptionalOf(CelValue.Of(format))
        : CelValue.OptionalNone;

    // The start of a generated name may end with a dash, because five characters follow it.
    private static string WithoutTrailingDash(string text) => text is [.. _, _, '-'] ? text[..^2] + "a" : text;
}
