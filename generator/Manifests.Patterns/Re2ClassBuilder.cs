using System.Globalization;
using System.Text;

namespace Manifests.Patterns;

/// <summary>Collects the members of a character class and writes it so that it takes one code point, also above U+FFFF.</summary>
internal sealed class Re2ClassBuilder
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int LastUnit = 0xFFFF;
    private const int LastCodePoint = 0x10FFFF;

    private readonly List<(int From, int To)> ranges = [];
    private readonly StringBuilder categories = new();

    public void AddRange(int from, int to) => ranges.Add((from, to));

    public void AddPerl(char name, bool isNegated)
    {
        (int, int)[] set = name switch
        {
            'd' => [('0', '9')],
            'w' => [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            _ => [('\t', '\n'), ('\f', '\r'), (' ', ' ')],
        };
        ranges.AddRange(isNegated ? Complement(set) : set);
    }

    public void AddCategory(string name, bool isNegated) => categories.Append(isNegated ? @"\P{" : @"\p{").Append(name).Append('}');

    public bool TryAddPosix(string name)
    {
        var isNegated = name.StartsWith('^');
        (int, int)[]? set = (isNegated ? name[1..] : name) switch
        {
            "alnum" => [('0', '9'), ('A', 'Z'), ('a', 'z')],
            "alpha" => [('A', 'Z'), ('a', 'z')],
            "ascii" => [(0, 0x7F)],
            "blank" => [('\t', '\t'), (' ', ' ')],
            "cntrl" => [(0, 0x1F), (0x7F, 0x7F)],
            "digit" => [('0', '9')],
            "graph" => [('!', '~')],
            "lower" => [('a', 'z')],
            "print" => [(' ', '~')],
            "punct" => [('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
            "space" => [('\t', '\r'), (' ', ' ')],
            "upper" => [('A', 'Z')],
            "word" => [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            "xdigit" => [('0', '9'), ('A', 'F'), ('a', 'f')],
            _ => null,
        };
        if (set is null)
        {
            return false;
        }

        ranges.AddRange(isNegated ? Complement(set) : set);
        return true;
    }

    public string ToPattern(bool isNegated)
    {
        if (categories.Length > 0)
        {
            // Categories cannot be turned into ranges here; those above U+FFFF are not told apart.
            var units = string.Concat(ranges.Where(static range => range.To <= LastUnit).Select(Unit));
            return isNegated ? $"[^{units}{categories}]" : $"[{units}{categories}]";
        }

        var set = Merge(ranges);
        return Write(isNegated ? Complement(set) : set);
    }

    private static string Write(IReadOnlyList<(int From, int To)> set)
    {
        var units = new StringBuilder();
        var alternatives = new List<string>();
        foreach (var (from, to) in set)
        {
            AddUnits(units, from, Math.Min(to, FirstSurrogate - 1));
            AddUnits(units, Math.Max(from, LastSurrogate + 1), Math.Min(to, LastUnit));
            if (to > LastUnit)
            {
                AddPairs(alternatives, Math.Max(from, LastUnit + 1), to);
            }
        }

        if (alternatives.Count == 0)
        {
            // An empty class matches nothing.
            return units.Length == 0 ? "[^\\u0000-\\uFFFF]" : $"[{units}]";
        }

        if (units.Length > 0)
        {
            alternatives.Insert(0, $"[{units}]");
        }

        return $"(?:{string.Join('|', alternatives)})";
    }

    private static void AddUnits(StringBuilder units, int from, int to)
    {
        if (from <= to)
        {
            units.Append(Unit((from, to)));
        }
    }

    // A range of code points above U+FFFF is up to three ranges of surrogate pairs.
    private static void AddPairs(List<string> alternatives, int from, int to)
    {
        while (from <= to)
        {
            var high = HighOf(from);
            var low = LowOf(from);
            if (low == 0xDC00 && HighOf(to) > high)
            {
                var lastHigh = LowOf(to) == 0xDFFF ? HighOf(to) : HighOf(to) - 1;
                alternatives.Add($@"[{Unit((high, lastHigh))}][\uDC00-\uDFFF]");
                from = LastOf(lastHigh) + 1;
            }
            else
            {
                var end = Math.Min(to, LastOf(high));
                alternatives.Add($"{Unit((high, high))}[{Unit((low, LowOf(end)))}]");
                from = end + 1;
            }
        }
    }

    private static int HighOf(int codePoint) => 0xD800 + ((codePoint - 0x10000) >> 10);

    private static int LowOf(int codePoint) => 0xDC00 + ((codePoint - 0x10000) & 0x3FF);

    private static int LastOf(int high) => 0x10000 + ((high - 0xD800) << 10) + 0x3FF;

    private static string Unit((int From, int To) range) => range.From == range.To
        ? string.Create(CultureInfo.InvariantCulture, $@"\u{range.From:X4}")
        : string.Create(CultureInfo.InvariantCulture, $@"\u{range.From:X4}-\u{range.To:X4}");

    private static List<(int From, int To)> Merge(IEnumerable<(int From, int To)> set)
    {
        var merged = new List<(int From, int To)>();
        foreach (var range in set.Order())
        {
            if (merged.Count > 0 && range.From <= merged[^1].To + 1)
            {
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, range.To));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    private static List<(int From, int To)> Complement(IEnumerable<(int From, int To)> sorted)
    {
        var complement = new List<(int From, int To)>();
        var next = 0;
        foreach (var (from, to) in sorted)
        {
            if (from > next)
            {
                complement.Add((next, from - 1));
            }

            next = to + 1;
        }

        if (next <= LastCodePoint)
        {
            complement.Add((next, LastCodePoint));
        }

        return complement;
    }
}
