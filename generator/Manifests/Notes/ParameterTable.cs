using System.Buffers;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Writes a platform's settings as a Markdown table: what each takes, its default and its value in this environment.</summary>
internal static class ParameterTable
{
    /// <summary>The table without a last line feed; a sentence when there is no setting.</summary>
    /// <param name="bound">The settings of this environment.</param>
    /// <param name="defaults">The same settings when a file says nothing.</param>
    public static string Of(SettingsListing? bound, SettingsListing? defaults)
    {
        if (bound is null || defaults is null || bound.Settings.Count == 0)
        {
            return "This platform has no settings.";
        }

        var text = new StringBuilder("| Parameter | Takes | Default | Here | Meaning |\n|---|---|---|---|---|");
        for (var at = 0; at < bound.Settings.Count; at++)
        {
            AddRow(text, bound.Settings[at], defaults.Settings[at]);
        }

        return text.ToString();
    }

    private static void AddRow(StringBuilder text, SettingDescription bound, SettingDescription byDefault)
    {
        var normally = byDefault.IsRequired ? "must be said" : Show(byDefault.Value, "none");
        var here = Show(bound.Value, bound.IsRequired ? "" : "none");
        text.Append("\n| ").Append(MarkdownText.Code(bound.Key));
        text.Append(" | ").Append(MarkdownText.Prose(bound.Expected));
        text.Append(" | ").Append(normally);
        text.Append(" | ").Append(here == normally ? "" : here);
        text.Append(" | ").Append(MarkdownText.Prose(bound.Meaning)).Append(" |");
    }

    private static string Show(Node? value, string absent) => value is null ? absent : MarkdownText.Code(OneLine(value));

    // As in the settings file, where "1.30" without its quotes would be the number 1.3.
    private static string OneLine(Node value)
    {
        var output = new ArrayBufferWriter<byte>();
        var text = value is Scalar && YamlWriter.Write(value, output, new DiagnosticBag())
            ? Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd('\n')
            : "";
        return text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal)
            ? text
            : JsonWriter.ToText(value, new DiagnosticBag()) ?? "";
    }
}
