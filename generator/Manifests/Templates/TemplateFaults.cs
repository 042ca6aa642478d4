using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Manifests.Diagnostics;

namespace Manifests;

/// <summary>Turns what Handlebars throws into findings at a line of the template.</summary>
internal static partial class TemplateFaults
{
    private const string UndefinedEnd = " is undefined";

    public static Diagnostic OfCompiling(HandlebarsException exception, string text, string display)
    {
        var message = exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
        var line = Place().Match(exception.Message) is { Success: true } place
            ? int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : LineOfBlock(message, text);
        return TemplateDiagnostics.Syntax.At(new Location(display, line, 0), Lower(message));
    }

    public static Diagnostic OfRendering(Exception exception, string text, string display, TemplateVariables variables)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is NotATextException notText)
            {
                return TemplateDiagnostics.NotAText.At(Location.OfFile(display), notText.What);
            }

            if (cause.Message.EndsWith(UndefinedEnd, StringComparison.Ordinal))
            {
                var name = cause.Message[..^UndefinedEnd.Length];
                return TemplateDiagnostics.Undefined.At(PlaceOf(name, text, display), name, Suggestion.For(name, NamesIn(variables.Values)));
            }
        }

        var message = exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
        return TemplateDiagnostics.Failed.At(Location.OfFile(display), Lower(message));
    }

    public static string Nearest(Workspace workspace, string name)
    {
        if (!Directory.Exists(workspace.Templates))
        {
            return $"There is no folder '{workspace.Display(workspace.Templates)}'; write the template there.";
        }

        var known = Directory.EnumerateFiles(workspace.Templates, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(workspace.Templates, file).Replace('\\', '/'))
            .ToArray();
        return known.Length == 0 ? "The templates' folder is empty; write the template there." : Suggestion.For(name, known);
    }

    private static string[] NamesIn(Yaml.Mapping values)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(values, names);
        return [.. names];
    }

    private static void Collect(Yaml.Node node, SortedSet<string> names)
    {
        if (node is Yaml.Mapping map)
        {
            foreach (var entry in map)
            {
                names.Add(entry.Key);
                Collect(entry.Value, names);
            }
        }
        else if (node is Yaml.Sequence list)
        {
            foreach (var item in list)
            {
                Collect(item, names);
            }
        }
    }

    // Handlebars tells the name but not the place; the first mention in an expression is it, or one that has the same fault.
    private static Location PlaceOf(string name, string text, string display)
    {
        foreach (var expression in Expression().EnumerateMatches(text))
        {
            var inside = text.AsSpan(expression.Index, expression.Length);
            for (var at = inside.IndexOf(name, StringComparison.Ordinal); at >= 0;)
            {
                if (!IsWordAt(inside, at - 1) && !IsWordAt(inside, at + name.Length))
                {
                    var start = expression.Index + at;
                    var lineStart = text.LastIndexOf('\n', start) + 1;
                    return new Location(display, text.AsSpan(0, start).Count('\n') + 1, start - lineStart + 1);
                }

                var next = inside[(at + 1)..].IndexOf(name, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return Location.OfFile(display);
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-');

    private static int LineOfBlock(string message, string text)
    {
        var quoted = Quoted().Match(message);
        if (!quoted.Success)
        {
            return 0;
        }

        var name = quoted.Groups[1].Value.TrimStart('/');
        var at = Math.Max(
            text.LastIndexOf("{{#" + name, StringComparison.Ordinal),
            text.LastIndexOf("{{/" + name, StringComparison.Ordinal));
        return at < 0 ? 0 : text.AsSpan(0, at).Count('\n') + 1;
    }

    private static string Lower(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    [GeneratedRegex(@"Occured at:\s*(\d+):\d+")]
    private static partial Regex Place();

    [GeneratedRegex(@"'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Expression();
}
