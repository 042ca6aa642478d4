using System.Globalization;
using System.Text;

namespace Manifests;

/// <summary>
/// Unicode's canonical decomposition (NFD). .NET leaves texts as they are when it runs with invariant globalization, as the
/// product does so that it needs no ICU.
/// </summary>
/// <remarks>Source: Unicode 14 through <c>CanonicalDecompositions.txt</c>, section 3.12 for Hangul, 3.11 for the order of marks.</remarks>
internal static class CanonicalDecomposition
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11172;
    private const int VowelsTimesTails = 588;
    private const int Tails = 28;

    private static readonly Lazy<Facts> Known = new(Read);

    public static string Of(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var runes = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(runes, rune);
        }

        OrderMarks(runes);
        var built = new StringBuilder(text.Length);
        foreach (var rune in runes)
        {
            built.Append(rune.ToString());
        }

        return built.ToString();
    }

    private static void Append(List<Rune> runes, Rune rune)
    {
        var syllable = rune.Value - HangulBase;
        if (syllable is >= 0 and < HangulCount)
        {
            runes.Add(new Rune(0x1100 + (syllable / VowelsTimesTails)));
            runes.Add(new Rune(0x1161 + (syllable % VowelsTimesTails / Tails)));
            if (syllable % Tails != 0)
            {
                runes.Add(new Rune(0x11A7 + (syllable % Tails)));
            }
        }
        else if (Known.Value.Parts.TryGetValue(rune.Value, out var parts))
        {
            runes.AddRange(parts.EnumerateRunes());
        }
        else
        {
            runes.Add(rune);
        }
    }

    // Marks of different classes that follow one another are sorted by class; equal classes keep their order.
    private static void OrderMarks(List<Rune> runes)
    {
        for (var at = 1; at < runes.Count; at++)
        {
            for (var back = at; back > 0 && ClassOf(runes[back]) is > 0 and var own && ClassOf(runes[back - 1]) > own; back--)
            {
                (runes[back - 1], runes[back]) = (runes[back], runes[back - 1]);
            }
        }
    }

    private static int ClassOf(Rune rune) => Known.Value.Classes.GetValueOrDefault(rune.Value);

    private static Facts Read()
    {
        using var stream = typeof(CanonicalDecomposition).Assembly.GetManifestResourceStream("CanonicalDecompositions.txt")
            ?? throw new InvalidOperationException("The resource CanonicalDecompositions.txt is missing.");
        using var reader = new StreamReader(stream);
        var facts = new Facts([], []);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var points = line.Split(' ');
            facts.Parts.Add(Hex(points[0]), string.Concat(points.Skip(1).Select(static point => char.ConvertFromUtf32(Hex(point)))));
        }

        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var range = line.Split(' ');
            for (var point = Hex(range[0]); point <= Hex(range[1]); point++)
            {
                facts.Classes.Add(point, int.Parse(range[2], CultureInfo.InvariantCulture));
            }
        }

        return facts;
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Facts(Dictionary<int, string> Parts, Dictionary<int, int> Classes);
}
