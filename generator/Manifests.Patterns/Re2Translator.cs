using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Manifests.Patterns;

/// <summary>
/// Rewrites a Go RE2 pattern for the non-backtracking engine of .NET: <c>$</c> is the end of the text, classes are ASCII,
/// <c>.</c> and negated classes take a whole code point.
/// </summary>
/// <remarks>
/// One known difference stays: <c>\b</c> next to a letter outside ASCII, which that engine cannot express.
/// Source: the syntax page of Go's <c>regexp/syntax</c>.
/// </remarks>
internal sealed class Re2Translator
{
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const int MaxRepeat = 1000;

    private readonly string pattern;
    private readonly StringBuilder output = new();
    private readonly Stack<Re2Flags> enclosing = new();
    private Re2Flags flags;
    private int at;
    private string? problem;

    private Re2Translator(string pattern) => this.pattern = pattern;

    public static bool TryTranslate(
        string pattern,
        [NotNullWhen(true)] out string? translated,
        [NotNullWhen(false)] out string? problem)
    {
        var translator = new Re2Translator(pattern);
        translator.Run();
        problem = translator.problem;
        translated = problem is null ? translator.output.ToString() : null;
        return problem is null;
    }

    private void Run()
    {
        while (at < pattern.Length && problem is null)
        {
            switch (pattern[at])
            {
                case '\\':
                    Escape();
                    break;
                case '[':
                    Class();
                    break;
                case '(':
                    Group();
                    break;
                case ')':
                    output.Append(')');
                    at++;
                    flags = enclosing.TryPop(out var outer) ? outer : Re2Flags.None;
                    break;
                case '$':
                    output.Append(Has(Re2Flags.Multiline) ? "(?m:$)" : @"\z");
                    at++;
                    break;
                case '^':
                    output.Append(Has(Re2Flags.Multiline) ? "(?m:^)" : @"\A");
                    at++;
                    break;
                case '.':
                    output.Append(Has(Re2Flags.DotTakesNewline) ? @"(?:[^\uD800-\uDFFF]|" : @"(?:[^\n\uD800-\uDFFF]|");
                    output.Append(AnyPair).Append(')');
                    at++;
                    break;
                case '*' or '+' or '?':
                    output.Append(pattern[at]);
                    at++;
                    Greediness();
                    break;
                case '{':
                    Repeat();
                    break;
                default:
                    Literal();
                    break;
            }
        }
    }

    private bool Has(Re2Flags flag) => (flags & flag) != 0;

    // Under U a repetition is lazy, and one with a question mark is greedy.
    private void Greediness()
    {
        var isMarked = at < pattern.Length && pattern[at] == '?';
        at += isMarked ? 1 : 0;
        if (isMarked != Has(Re2Flags.Ungreedy))
        {
            output.Append('?');
        }
    }

    private void Literal()
    {
        if (char.IsHighSurrogate(pattern[at]) && at + 1 < pattern.Length)
        {
            output.Append("(?:").Append(pattern, at, 2).Append(')');
            at += 2;
            return;
        }

        output.Append(pattern[at]);
        at++;
    }

    private void Repeat()
    {
        var close = pattern.IndexOf('}', at);
        var bounds = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
        if (bounds.Length is not (1 or 2) || !IsCount(bounds[0]) || (bounds.Length == 2 && bounds[1].Length > 0 && !IsCount(bounds[1])))
        {
            output.Append(@"\{");
            at++;
            return;
        }

        foreach (var bound in bounds)
        {
            if (bound.Length > 0 && (!int.TryParse(bound, CultureInfo.InvariantCulture, out var count) || count > MaxRepeat))
            {
                problem = $"the repeat count {bound} is above {MaxRepeat}";
                return;
            }
        }

        output.Append(pattern, at, close + 1 - at);
        at = close + 1;
        Greediness();
    }

    private static bool IsCount(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private void Group()
    {
        var rest = pattern.AsSpan(at);
        if (rest.StartsWith("(?P<"))
        {
            enclosing.Push(flags);
            output.Append("(?<");
            at += 4;
        }
        else if (rest.StartsWith("(?=") || rest.StartsWith("(?!") || rest.StartsWith("(?<=") || rest.StartsWith("(?<!"))
        {
            problem = "it looks ahead or behind";
        }
        else if (rest.StartsWith("(?<") || rest.StartsWith("(?:"))
        {
            enclosing.Push(flags);
            output.Append(rest[..3]);
            at += 3;
        }
        else if (rest.StartsWith("(?"))
        {
            Flags();
        }
        else
        {
            enclosing.Push(flags);
            output.Append('(');
            at++;
        }
    }

    // (?i), (?s:...), (?-U): the flag i is left to the engine of .NET, the others are told where they matter.
    private void Flags()
    {
        var end = pattern.AsSpan(at).IndexOfAny(')', ':');
        var names = end < 0 ? "" : pattern[(at + 2)..(at + end)];
        if (names.Length == 0 || names.AsSpan().ContainsAnyExcept("imsU-") || !TryReadFlags(names, out var isCaseSet))
        {
            problem = $"the group at character {at + 1} is not one of RE2's";
            return;
        }

        var isGroup = pattern[at + end] == ':';
        if (isGroup)
        {
            enclosing.Push(flags);
        }

        flags = WithFlags(names);
        var kept = isCaseSet switch { true => "i", false => "-i", _ => "" };
        if (kept.Length > 0 || isGroup)
        {
            output.Append("(?").Append(kept).Append(pattern[at + end]);
        }

        at += end + 1;
    }

    // The minus may stand once, with a flag behind it.
    private static bool TryReadFlags(string names, out bool? isCaseSet)
    {
        var minus = names.IndexOf('-', StringComparison.Ordinal);
        var last = names.LastIndexOf('i');
        isCaseSet = last < 0 ? null : minus < 0 || last < minus;
        return minus != names.Length - 1 && minus == names.LastIndexOf('-');
    }

    private Re2Flags WithFlags(string names)
    {
        var result = flags;
        var isOn = true;
        foreach (var name in names)
        {
            var flag = name switch
            {
                'm' => Re2Flags.Multiline,
                's' => Re2Flags.DotTakesNewline,
                'U' => Re2Flags.Ungreedy,
                _ => Re2Flags.None,
            };
            isOn &= name != '-';
            result = isOn ? result | flag : result & ~flag;
        }

        return result;
    }

    private void Escape()
    {
        if (at + 1 >= pattern.Length)
        {
            problem = "it ends in a backslash";
            return;
        }

        var escaped = pattern[at + 1];
        switch (escaped)
        {
            case 'd' or 'w' or 's' or 'D' or 'W' or 'S':
                AppendSet(PerlClass(char.ToLowerInvariant(escaped)), char.IsAsciiLetterUpper(escaped));
                at += 2;
                break;
            case 'b' or 'B' or 'A' or 'z':
                output.Append('\\').Append(escaped);
                at += 2;
                break;
            case 'p' or 'P':
                UnicodeClass();
                break;
            case 'Q':
                Quoted();
                break;
            default:
                if (TryReadCharacter(out var codePoint))
                {
                    AppendCodePoint(codePoint);
                }

                break;
        }
    }

    private void Quoted()
    {
        var end = pattern.IndexOf(@"\E", at + 2, StringComparison.Ordinal);
        var literal = end < 0 ? pattern[(at + 2)..] : pattern[(at + 2)..end];
        foreach (var rune in literal.EnumerateRunes())
        {
            AppendCodePoint(rune.Value);
        }

        at = end < 0 ? pattern.Length : end + 2;
    }

    private void AppendSet(string set, bool isNegated)
    {
        if (isNegated)
        {
            output.Append("(?:[^").Append(set).Append(@"\uD800-\uDFFF]|").Append(AnyPair).Append(')');
        }
        else
        {
            output.Append('[').Append(set).Append(']');
        }
    }

    private void AppendCodePoint(int codePoint)
    {
        if (codePoint > 0xFFFF)
        {
            output.Append("(?:").Append(char.ConvertFromUtf32(codePoint)).Append(')');
        }
        else
        {
            AppendUnit(codePoint);
        }
    }

    private void AppendUnit(int unit) =>
        output.Append(CultureInfo.InvariantCulture, $@"\u{unit:X4}");

    // \pL, \p{L}, \p{Lu}; script names such as Greek are not known to the engine of .NET under RE2's names.
    private void UnicodeClass()
    {
        var start = at;
        var isNegated = pattern[at + 1] == 'P';
        var name = ReadUnicodeClassName(ref isNegated);
        if (name is null || name.Length > 2)
        {
            problem = $"the Unicode class at character {start + 1} is not supported";
            return;
        }

        AppendSet($@"\p{{{name}}}", isNegated);
    }

    private string? ReadUnicodeClassName(ref bool isNegated)
    {
        var start = at + 2;
        if (start >= pattern.Length)
        {
            return null;
        }

        if (pattern[start] != '{')
        {
            at = start + 1;
            return pattern[start..at];
        }

        var close = pattern.IndexOf('}', start);
        if (close < 0)
        {
            return null;
        }

        var name = pattern[(start + 1)..close];
        if (name.StartsWith('^'))
        {
            isNegated = !isNegated;
            name = name[1..];
        }

        at = close + 1;
        return name;
    }

    // Reads the escape of one character at a backslash; anything else is a problem.
    private bool TryReadCharacter(out int codePoint)
    {
        var escaped = pattern[at + 1];
        codePoint = escaped switch
        {
            'a' => 7,
            'f' => 12,
            't' => 9,
            'n' => 10,
            'r' => 13,
            'v' => 11,
            _ => escaped,
        };
        if (codePoint != escaped || (char.IsAscii(escaped) && !char.IsAsciiLetterOrDigit(escaped)))
        {
            at += 2;
            return true;
        }

        return escaped switch
        {
            'x' => TryReadHexadecimal(out codePoint),
            '0' => TryReadOctal(out codePoint),
            >= '1' and <= '7' when at + 2 < pattern.Length && pattern[at + 2] is >= '0' and <= '7' => TryReadOctal(out codePoint),
            >= '1' and <= '9' => Refuse("it refers back to a group"),
            _ => Refuse($@"RE2 has no escape \{escaped}"),
        };
    }

    private bool Refuse(string reason)
    {
        problem = reason;
        return false;
    }

    private bool TryReadHexadecimal(out int codePoint)
    {
        var start = at + 2;
        var isBraced = start < pattern.Length && pattern[start] == '{';
        var end = isBraced ? pattern.IndexOf('}', start) : Math.Min(start + 2, pattern.Length);
        var digits = end < 0 ? "" : pattern[(isBraced ? start + 1 : start)..end];
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out codePoint) || codePoint > 0x10FFFF)
        {
            return Refuse($"the hexadecimal escape at character {at + 1} is not complete");
        }

        at = isBraced ? end + 1 : end;
        return true;
    }

    private bool TryReadOctal(out int codePoint)
    {
        codePoint = 0;
        at++;
        for (var digits = 0; digits < 3 && at < pattern.Length && pattern[at] is >= '0' and <= '7'; digits++)
        {
            codePoint = (codePoint * 8) + (pattern[at] - '0');
            at++;
        }

        return true;
    }

    private void Class()
    {
        var open = at;
        at++;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        var members = new Re2ClassBuilder();
        for (var isFirst = true; problem is null; isFirst = false)
        {
            if (at >= pattern.Length)
            {
                problem = $"the class at character {open + 1} is not closed";
                return;
            }

            if (pattern[at] == ']' && !isFirst)
            {
                at++;
                break;
            }

            ClassMember(members);
        }

        output.Append(members.ToPattern(isNegated));
    }

    private void ClassMember(Re2ClassBuilder members)
    {
        if (pattern.AsSpan(at).StartsWith("[:") && pattern.IndexOf(":]", at, StringComparison.Ordinal) is var end and > 0)
        {
            var name = pattern[(at + 2)..end];
            at = end + 2;
            if (!members.TryAddPosix(name))
            {
                problem = $"RE2 has no class [:{name}:]";
            }

            return;
        }

        if (pattern[at] == '\\' && at + 1 < pattern.Length && TryAddPerlOrUnicode(members))
        {
            return;
        }

        if (!TryReadMember(out var from))
        {
            return;
        }

        var to = from;
        if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
        {
            at++;
            if (!TryReadMember(out to))
            {
                return;
            }
        }

        if (to < from)
        {
            problem = "a range in a class runs backwards";
            return;
        }

        members.AddRange(from, to);
    }

    private bool TryAddPerlOrUnicode(Re2ClassBuilder members)
    {
        var escaped = pattern[at + 1];
        if (escaped is 'd' or 'w' or 's' or 'D' or 'W' or 'S')
        {
            members.AddPerl(char.ToLowerInvariant(escaped), char.IsAsciiLetterUpper(escaped));
            at += 2;
            return true;
        }

        if (escaped is not ('p' or 'P'))
        {
            return false;
        }

        var start = at;
        var isNegated = escaped == 'P';
        var name = ReadUnicodeClassName(ref isNegated);
        if (name is null || name.Length > 2)
        {
            problem = $"the Unicode class at character {start + 1} is not supported";
            return true;
        }

        members.AddCategory(name, isNegated);
        return true;
    }

    private bool TryReadMember(out int codePoint)
    {
        if (pattern[at] == '\\')
        {
            codePoint = 0;
            return at + 1 < pattern.Length ? TryReadCharacter(out codePoint) : Refuse("it ends in a backslash");
        }

        if (!Rune.TryGetRuneAt(pattern, at, out var rune))
        {
            codePoint = 0;
            return Refuse("it holds half a character");
        }

        codePoint = rune.Value;
        at += rune.Utf16SequenceLength;
        return true;
    }

    private static string PerlClass(char name) => name switch
    {
        'd' => "0-9",
        'w' => "0-9A-Za-z_",
        _ => @"\t\n\f\r ",
    };
}
