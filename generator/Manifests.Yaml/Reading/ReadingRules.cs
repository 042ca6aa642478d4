using System.Text;
using Manifests.Diagnostics;

namespace Manifests.Yaml.Reading;

/// <summary>What the scanner and the parser decide alike: what a scalar becomes, what may be a key, that a key comes once.</summary>
internal sealed class ReadingRules(SourcePart part, DiagnosticBag diagnostics, YamlReaderOptions options)
{
    /// <summary>The place in the file of a place in the part that is read; both one-based.</summary>
    public Location At(int line, int column) => new(part.File, part.LinesBefore + line, column);

    /// <summary>The scalar of a spelling. A number that JSON cannot carry is told, and stays the text it is.</summary>
    public Scalar ScalarOf(string spelling, ResolvedScalar resolved, Location location, bool wasQuoted)
    {
        if (resolved.FloatValue is { } number && !double.IsFinite(number))
        {
            diagnostics.Add(YamlDiagnostics.NotFinite.At(location, spelling));
            resolved = ResolvedScalar.String(spelling);
        }

        var sourceText = wasQuoted || string.Equals(spelling, resolved.Text, StringComparison.Ordinal) ? null : spelling;
        var scalar = Scalar.Read(resolved.Text, resolved.Kind, sourceText, wasQuoted);
        scalar.Location = location;
        return scalar;
    }

    /// <summary>The key that a scalar means; <see langword="null"/> when a finding says why it cannot be one.</summary>
    public string? KeyOf(string spelling, ResolvedScalar resolved, Location location)
    {
        if (resolved.Kind == ScalarKind.Null)
        {
            diagnostics.Add(YamlDiagnostics.KeyNull.At(location, spelling));
            return null;
        }

        var key = resolved.FloatValue is { } number ? JsonNumber.FormatKey(number) : resolved.Text;
        if (resolved.Kind != ScalarKind.String && !string.Equals(key, spelling, StringComparison.Ordinal))
        {
            diagnostics.Add(YamlDiagnostics.KeyChanged.At(location, spelling, key));
        }
        else if (resolved.Kind != ScalarKind.String && options.IsStrict)
        {
            diagnostics.Add(YamlDiagnostics.KeyNotText.At(location, key));
        }

        CheckSeen(key, location);
        return key;
    }

    /// <summary>The key that a quoted text is.</summary>
    public string QuotedKey(string text, Location location)
    {
        CheckSeen(text, location);
        return text;
    }

    /// <summary>Adds an entry; one whose key is there already is told and left out.</summary>
    public void Add(Mapping mapping, string key, Node value, Location location)
    {
        if (!mapping.TryAdd(key, value, location, out var first))
        {
            diagnostics.Add(YamlDiagnostics.DuplicateKey.At(location, key, first.Line, first.Column));
        }
    }

    private void CheckSeen(string key, Location location)
    {
        if (options.IsStrict && !Ascii.IsValid(key) && UnseenCharacters.First(key) is >= 0 and var at)
        {
            diagnostics.Add(YamlDiagnostics.KeyWithUnseen.At(location, UnseenCharacters.Without(key), SourceCheck.CodePoint(key[at])));
        }
    }
}
