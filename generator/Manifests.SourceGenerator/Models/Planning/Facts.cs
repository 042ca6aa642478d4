using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Manifests.Schema;
using Manifests.Schema.Text;

namespace Manifests.SourceGenerator.Models;

/// <summary>Doc comments made of the facts of a schema, as XML.</summary>
internal static class Facts
{
    // A longer default or pattern would fill the whole tooltip.
    private const int MaxQuoted = 120;

    public static string OfKind(KindSchema kind)
    {
        var text = new StringBuilder();
        text.Append("<c>").Append(Xml(kind.ApiVersion + " " + kind.Kind)).Append("</c>, ");
        text.Append(kind.Scope == ResourceScope.Namespaced ? "in a namespace." : "in the cluster as a whole.");
        text.Append(OriginOf(kind));
        AppendReleases(text, kind.Versions.Since, kind.Versions.Until);
        if (kind.Deprecation is { } deprecation)
        {
            text.Append(" Deprecated");
            text.Append(deprecation.Since is { } since ? " since Kubernetes " + since : "");
            text.Append(kind.Removed is { } removed ? "; removed in " + removed : "");
            text.Append(deprecation.ReplacedBy is { } by ? "; use <c>" + Xml(by) + "</c>." : ".");
        }

        return text.ToString();
    }

    private static string OriginOf(KindSchema kind) => kind.Family switch
    {
        "" => "",
        CatalogWords.UserFamily => kind.IsStored ? " Stored in this version." : "",
        var family => " Defined by " + Xml(family) + (kind.IsStored ? ", and stored in this version." : "."),
    };

    public static string OfPiece(string source, string? owner) =>
        "<c>" + Xml(source) + "</c>" + (owner is null ? "." : " of <c>" + Xml(owner) + "</c>.");

    public static string OfOtherKeys(TypeSchema? values) =>
        values is null ? "Keys beside the named ones, of any form." : "Keys beside the named ones.";

    public static string OfProperty(MergedProperty property, bool isRequired, string? constantsName)
    {
        var form = property.Newest;
        var text = new StringBuilder("<c>").Append(Xml(property.Key)).Append("</c>.");
        if (isRequired)
        {
            text.Append(" Required.");
        }
        else if (property.Forms.Any(static known => known.IsRequired && known.Default is null))
        {
            text.Append(" Required in some releases.");
        }

        AppendType(text, form.Type, "");
        if (form.Type.Items is { } items && items.Name is null)
        {
            AppendType(text, items, "each ");
        }

        AppendAllowed(text, AllowedValues(property), constantsName);
        if (form.Default is { Length: <= MaxQuoted } value)
        {
            text.Append(" Default <c>").Append(Xml(value)).Append("</c>.");
        }

        AppendReleases(text, property.Since, property.Until);
        return text.ToString();
    }

    /// <summary>What a release allows, over all releases, in the order of the schema.</summary>
    public static ImmutableArray<EnumValue> AllowedValues(MergedProperty property) =>
    [
        .. property.Forms
            .SelectMany(static form => TypeShape.Innermost(form.Type).Enum)
            .GroupBy(static value => value.Json, StringComparer.Ordinal)
            .Select(static group => group.First()),
    ];

    public static string OfConstant(EnumValue value)
    {
        var text = new StringBuilder("<c>").Append(Xml(value.Json)).Append("</c>.");
        AppendReleases(text, value.Versions.Since, value.Versions.Until);
        return text.ToString();
    }

    public static string Xml(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    // A line break would end the comment; other control characters and half characters are refused by XML readers.
                    escaped.Append(
                        char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || IsHalf(text, at) ? ' ' : character);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static bool IsHalf(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    private static void AppendType(StringBuilder text, TypeSchema type, string each)
    {
        AppendFormat(text, type, each);
        AppendBounds(text, type, each);
        AppendCount(text, type.MinLength, type.MaxLength, "character", each);
        AppendCount(text, type.MinItems, type.MaxItems, "item", each);
        AppendCount(text, type.MinProperties, type.MaxProperties, "key", each);
        if (type.Pattern is { Length: <= MaxQuoted } pattern)
        {
            AppendSentence(text, each, "matches <c>" + Xml(pattern) + "</c>");
        }

        if (!type.ListMapKeys.IsEmpty)
        {
            AppendSentence(text, each, "items differ in " + Xml(string.Join(", ", type.ListMapKeys)));
        }
        else if (type.UniqueItems || type.ListType == ListType.Set)
        {
            AppendSentence(text, each, "items may not repeat");
        }
    }

    private static void AppendFormat(StringBuilder text, TypeSchema type, string each)
    {
        var format = type.Format switch
        {
            "date-time" => "time of RFC 3339",
            "byte" => "base64",
            null or "int32" or "int64" or "double" or "float" or "int-or-string" or "string" => null,
            _ => "format " + Xml(type.Format),
        };
        if (format is not null)
        {
            AppendSentence(text, each, format);
        }
    }

    private static void AppendBounds(StringBuilder text, TypeSchema type, string each)
    {
        var least = type.Minimum is null ? "" : (type.ExclusiveMinimum ? "more than " : "at least ") + type.Minimum;
        var most = type.Maximum is null ? "" : (type.ExclusiveMaximum ? "less than " : "at most ") + type.Maximum;
        var bounds = string.Join(", ", new[] { least, most }.Where(static part => part.Length > 0));
        if (bounds.Length > 0)
        {
            AppendSentence(text, each, bounds);
        }

        if (type.MultipleOf is { } factor)
        {
            AppendSentence(text, each, "a multiple of " + factor);
        }
    }

    private static void AppendCount(StringBuilder text, long? least, long? most, string unit, string each)
    {
        var range = (least, most) switch
        {
            (null, null) => null,
            (null, { } max) => "at most " + Number(max),
            ({ } min, null) => "at least " + Number(min),
            ({ } min, { } max) => min == max ? Number(min) : Number(min) + " to " + Number(max),
        };
        if (range is not null)
        {
            AppendSentence(text, each, range + " " + unit + ((most ?? least) == 1 ? "" : "s"));
        }
    }

    private static void AppendAllowed(StringBuilder text, ImmutableArray<EnumValue> values, string? constantsName)
    {
        if (constantsName is not null)
        {
            text.Append(" One of <see cref=\"").Append(constantsName).Append("\"/>.");
        }
        else if (!values.IsEmpty)
        {
            text.Append(" One of <c>").Append(Xml(string.Join(", ", values.Select(static value => value.Json)))).Append("</c>.");
        }
    }

    private static void AppendReleases(StringBuilder text, KubernetesVersion? since, KubernetesVersion? until)
    {
        if (since is { } first)
        {
            text.Append(" Since Kubernetes ").Append(first).Append('.');
        }

        if (until is { } last)
        {
            text.Append(" Up to Kubernetes ").Append(last).Append('.');
        }
    }

    private static void AppendSentence(StringBuilder text, string each, string words)
    {
        var sentence = each.Length == 0 ? words : each + "item: " + words;
        text.Append(' ').Append(char.ToUpperInvariant(sentence[0])).Append(sentence, 1, sentence.Length - 1).Append('.');
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
