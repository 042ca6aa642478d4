using System.Text.RegularExpressions;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>
/// Reads one line <c>KEY=VALUE</c>. The first '=' divides; a value may hold more of them, spaces, '/' and '#'. Quotes around a value say
/// that it is a text and are no part of it.
/// </summary>
internal sealed partial class ConfLineReader(string file, DiagnosticBag diagnostics)
{
    private const string Open = "<<__";
    private const string Close = "__>>";

    /// <summary>What the line sets; <see langword="null"/> for nothing, or after a finding about its key.</summary>
    public ConfLine? Read(string line, int number)
    {
        var start = line.Length - line.TrimStart().Length;
        if (start == line.Length || line[start] == '#' || line.AsSpan(start).StartsWith("//"))
        {
            return null;
        }

        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var keyPlace = new Location(file, number, start + 1);
        if (equals < 0)
        {
            diagnostics.Add(ConfDiagnostics.NoEqualsSign.At(keyPlace));
            return null;
        }

        return ReadKey(line[start..equals].TrimEnd(), keyPlace) is { } key
            ? new ConfLine(key, keyPlace, ReadValue(key, line[(equals + 1)..], new Location(file, number, equals + 2)))
            : null;
    }

    private string? ReadKey(string text, Location place)
    {
        var isPlaceholder = text.Length > Open.Length + Close.Length
            && text.StartsWith(Open, StringComparison.Ordinal)
            && text.EndsWith(Close, StringComparison.Ordinal);
        var key = isPlaceholder
            ? text[Open.Length..^Close.Length]
            : text;
        var bare = key.Trim('<', '>', '_');
        if (bare != key && Key().IsMatch(bare) && key.AsSpan().ContainsAny('<', '>'))
        {
            // Read as meant, so that the setting is not told to be missing, too.
            diagnostics.Add(ConfDiagnostics.BrokenPlaceholder.At(place, text, bare));
            return bare;
        }

        if (Key().IsMatch(key))
        {
            return key;
        }

        diagnostics.Add(ConfDiagnostics.BadKey.At(place, text));
        return null;
    }

    private Scalar ReadValue(string key, string value, Location place)
    {
        if (value.StartsWith('='))
        {
            diagnostics.Add(ConfDiagnostics.SecondEqualsSign.At(place, key));
            value = value.TrimStart('=');
        }

        var text = value.Trim();
        if (text is ['"' or '\'', ..])
        {
            return ReadQuoted(key, text, place);
        }

        if (text.Length == 0)
        {
            diagnostics.Add(ConfDiagnostics.NoValue.At(place, key));
        }
        else if (text.Length < value.Length)
        {
            diagnostics.Add(ConfDiagnostics.SpacesAround.At(place, key));
        }

        var scalar = Resolve(text);
        scalar.Location = place;
        return scalar;
    }

    private Scalar ReadQuoted(string key, string text, Location place)
    {
        var quote = text[0];
        if (text.IndexOf(quote, 1) != text.Length - 1)
        {
            diagnostics.Add(ConfDiagnostics.BadQuotes.At(place, key, quote));
        }

        var scalar = Scalar.Read(text.Trim(quote), ScalarKind.String, sourceText: null, wasQuoted: true);
        scalar.Location = place;
        return scalar;
    }

    // Only a single word can be anything but a text.
    private static Scalar Resolve(string text) =>
        Word().IsMatch(text) && YamlReader.ReadAll(text, "", new DiagnosticBag()) is [Scalar { Kind: not ScalarKind.String } read]
            ? Scalar.Read(read.Text, read.Kind, read.SourceText, wasQuoted: false)
            : Scalar.Of(text);

    [GeneratedRegex(@"^[a-z0-9_]+(\.[a-z0-9_]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[-+.~_0-9A-Za-z]{1,40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
