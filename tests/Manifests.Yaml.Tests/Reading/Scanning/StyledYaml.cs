using System.Text;

namespace Manifests.Yaml.Tests.Reading.Scanning;

/// <summary>
/// Documents as people and tools write them: indentation of any width, all styles of scalars, comments, blank lines, braces in
/// between. Most are valid; the others serve as well, since only agreement is asked for.
/// </summary>
internal sealed class StyledYaml(Random random)
{
    private static readonly string[] Words =
    [
        "a", "name", "web-1", "b c", "http://x.y:80/z", "12:30", "a#b", "a # b", "x: y", "é", "漢字", "😀", "yes",
        "null", "~", "0777", "1", "-5", "1.5", "1e3",
        "100m", "*", "* * * *", "0 */5 * * *", "it's", "say \"x\"", "-", "--flag=a", "- x", "{{ x }}",
        "[x]", "a, b", "100%", "@x", ":8080", "a:", "?", "x\\y", "",
        "=", "<", "app.kubernetes.io/name", "a\tb", "two  spaces",
        "true", ".5", "1_000", "!x", "&x", "|", ">", "%x", "`x`", "---", "...", "... x",
    ];

    private static readonly string[] Comments = ["# c", "#", "# a: b", "#c 'x", "  # é\t\"", "# - [", "    # deep"];

    private static readonly string[] Escapes =
        ["\\n", "\\t", "\\\"", "\\\\", "\\/", "\\x41", "\\u00e9", "\\ud83d\\ude00", "\\U0001F600", "\\0", "\\_", "\\ "];

    private readonly StringBuilder text = new();

    /// <summary>A stream of some documents.</summary>
    public string Make()
    {
        text.Clear();
        for (var document = random.Next(1, 4); document > 0; document--)
        {
            WriteNoise();
            if (random.Next(3) > 0 || text.Length > 0)
            {
                text.Append(Pick("---", "---", "--- # c", "...\n---")).Append('\n');
            }

            WriteRoot();
        }

        var made = text.ToString();
        return random.Next(6) == 0 ? made.Replace("\n", "\r\n", StringComparison.Ordinal) : made;
    }

    private void WriteRoot()
    {
        var indent = random.Next(8) == 0 ? random.Next(1, 4) : 0;
        switch (random.Next(8))
        {
            case 0:
                WriteFlow(3);
                EndLine();
                break;
            case 1:
                WriteSequence(indent, 4);
                break;
            default:
                WriteMapping(indent, 5);
                break;
        }
    }

    private void WriteMapping(int indent, int depth, bool isFirstInLine = true)
    {
        for (var keys = random.Next(1, 5); keys > 0; keys--)
        {
            if (isFirstInLine)
            {
                WriteNoise();
                text.Append(' ', indent);
            }

            isFirstInLine = true;
            text.Append(Key()).Append(random.Next(20) == 0 ? " :" : ":");
            WriteValue(indent, depth - 1);
        }
    }

    private void WriteSequence(int indent, int depth, bool isFirstInLine = true)
    {
        for (var items = random.Next(1, 4); items > 0; items--)
        {
            if (isFirstInLine)
            {
                WriteNoise();
                text.Append(' ', indent);
            }

            isFirstInLine = true;
            WriteItem(indent, depth);
        }
    }

    private void WriteItem(int indent, int depth)
    {
        text.Append('-');
        var gap = random.Next(6) == 0 ? random.Next(2, 4) : 1;
        switch (depth <= 0 ? 9 : random.Next(10))
        {
            case 0 or 1 or 2:
                text.Append(' ', gap);
                WriteMapping(indent + 1 + gap, depth - 1, isFirstInLine: false);
                break;
            case 3:
                text.Append(' ', gap);
                WriteSequence(indent + 1 + gap, depth - 1, isFirstInLine: false);
                break;
            default:
                WriteValue(indent, depth - 1);
                break;
        }
    }

    private void WriteValue(int indent, int depth)
    {
        var inner = indent + random.Next(1, 5);
        switch (depth <= 0 ? random.Next(4, 12) : random.Next(12))
        {
            case 0 or 1:
                EndLine();
                WriteMapping(inner, depth);
                break;
            case 2 or 3:
                EndLine();
                WriteSequence(random.Next(2) == 0 ? indent : inner, depth);
                break;
            case 4:
                EndLine();
                break;
            case 5:
                text.Append(' ');
                WriteBlockText(indent);
                break;
            case 6:
                text.Append(' ');
                WriteFlow(2);
                EndLine();
                break;
            case 7:
                text.Append(' ').Append(Lines(inner));
                EndLine();
                break;
            case 8:
                EndLine();
                text.Append(' ', inner).Append(Inline());
                EndLine();
                break;
            default:
                text.Append(' ', random.Next(9) == 0 ? 3 : 1).Append(Inline());
                EndLine();
                break;
        }
    }

    private void WriteBlockText(int indent)
    {
        var extra = random.Next(1, 5);
        text.Append(Pick("|", ">"));
        text.Append(random.Next(6) == 0 ? extra.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        text.Append(Pick("", "", "-", "+"));
        EndLine();
        for (var lines = random.Next(0, 6); lines > 0; lines--)
        {
            if (random.Next(4) == 0)
            {
                text.Append(' ', random.Next(5) == 0 ? random.Next(8) : 0).Append('\n');
            }
            else
            {
                text.Append(' ', indent + extra + (random.Next(5) == 0 ? random.Next(3) : 0));
                text.Append(Pick(Words)).Append(Pick("", "", "", " ", "\t")).Append('\n');
            }
        }
    }

    private void WriteFlow(int depth)
    {
        var isMapping = random.Next(2) == 0;
        text.Append(isMapping ? '{' : '[').Append(FlowSpace());
        for (var items = random.Next(0, 4); items > 0; items--)
        {
            if (isMapping)
            {
                text.Append(Pick("a", "'b c'", "\"d\"", "é", "1", Key())).Append(Pick(": ", ": ", ":", " : "));
            }

            if (depth > 0 && random.Next(4) == 0)
            {
                WriteFlow(depth - 1);
            }
            else
            {
                text.Append(Pick("x", "1", "'x y'", "\"x\\ny\"", "true", "", "-1", "a:b", "{}", Inline()));
            }

            text.Append(items > 1 || random.Next(8) == 0 ? Pick(",", ", ", " , ") : "").Append(FlowSpace());
        }

        text.Append(isMapping ? '}' : ']');
    }

    private string FlowSpace() => random.Next(8) switch { 0 => " ", 1 => "\n        ", 2 => " # c\n\t      ", _ => "" };

    private string Key() => random.Next(6) switch
    {
        0 => Quoted(),
        1 => Pick("a b", "é", "1", "yes", "x/y.z", "a.b", "on", "0x10", ":a", "<<", "a *b", "~"),
        _ => "k" + random.Next(30),
    };

    private string Inline() => random.Next(4) switch
    {
        0 => Quoted(),
        _ => Pick(Words),
    };

    private string Quoted()
    {
        var word = Pick(Words);
        return random.Next(2) == 0
            ? $"'{word.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{Escaped(word)}{(random.Next(3) == 0 ? Pick(Escapes) : "")}\"";
    }

    private static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    // A scalar of several lines.
    private string Lines(int indent)
    {
        var quote = Pick("", "", "'", "\"");
        var made = new StringBuilder(quote).Append(Pick("a", "b c", "x:y"));
        for (var lines = random.Next(1, 4); lines > 0; lines--)
        {
            made.Append(quote == "\"" && random.Next(4) == 0 ? "\\" : Pick("", "", " ", "\t")).Append('\n', random.Next(5) == 0 ? 3 : 1);
            made.Append(' ', indent + random.Next(3)).Append(Pick("d", "e f", "- g", "h # i", "1", "é", "k: v", "x:y"));
        }

        return made.Append(quote).ToString();
    }

    private void WriteNoise()
    {
        switch (random.Next(12))
        {
            case 0:
                text.Append(Pick(Comments)).Append('\n');
                break;
            case 1:
                text.Append(Pick("\n", "\n\n", "   \n"));
                break;
        }
    }

    private void EndLine() => text.Append(random.Next(10) switch { 0 => " # c", 1 => " ", 2 => "  ", _ => "" }).Append('\n');

    private string Pick(params ReadOnlySpan<string> of) => of[random.Next(of.Length)];
}
