using System.Collections.Immutable;
using System.Globalization;
using Manifests.Diagnostics;

namespace Manifests.Cli;

/// <summary>Where a value comes from that is no part of a manifest: the first of several places that has one.</summary>
/// <param name="Key">The value's name in the Secret.</param>
/// <param name="Places">Tried in this order.</param>
internal sealed record ValueSource(string Key, ImmutableArray<ValueSource.Place> Places)
{
    private static readonly string[] Words = ["file:", "env:", "text:", "random:"];

    /// <summary>Reads <c>KEY=SOURCE[,SOURCE]</c>; <see langword="null"/> after a finding, which quotes nothing that might be a value.</summary>
    public static ValueSource? Parse(string text, DiagnosticBag found)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            found.Add(SealUsage.BadFrom.At(Location.None, "a value after --from"));
            return null;
        }

        var key = text[..equals];
        var places = Split(text[(equals + 1)..]).Select(PlaceOf).ToArray();
        if (places.Contains(null))
        {
            found.Add(SealUsage.BadFrom.At(Location.None, $"'{key}' after --from"));
            return null;
        }

        return new ValueSource(key, [.. places!]);
    }

    // A comma belongs to a path or text unless a source begins behind it.
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var comma = text.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            if (BeginsSource(text.AsSpan(comma + 1)))
            {
                yield return text[start..comma];
                start = comma + 1;
            }
        }

        yield return text[start..];
    }

    private static bool BeginsSource(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return text is "random" || text.StartsWith("random,", StringComparison.Ordinal);
    }

    private static Place? PlaceOf(string text) => text.Split(':', 2) switch
    {
        ["file", { Length: > 0 } path] => new Place.OfFile(path),
        ["env", { Length: > 0 } name] => new Place.OfVariable(name),
        ["text", var literal] => new Place.OfText(literal),
        ["random"] => new Place.AtRandom(RandomText.UsualLength),
        ["random", var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length is >= RandomText.LeastLength and <= RandomText.MostLength => new Place.AtRandom(length),
        _ => null,
    };

    /// <summary>One place.</summary>
    internal abstract record Place
    {
        public sealed record OfFile(string Path) : Place;

        public sealed record OfVariable(string Name) : Place;

        public sealed record OfText(string Text) : Place;

        public sealed record AtRandom(int Length) : Place;
    }
}
