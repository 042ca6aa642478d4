using System.Globalization;
using System.Text;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests;

/// <summary>Reads a conf file of settings into the same nodes as a settings file: its keys are nested at their dots.</summary>
public static class ConfReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; every value has its place in it.</summary>
    /// <param name="utf8">Its bytes; line ends may be LF or CR LF.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="diagnostics">Takes every finding.</param>
    /// <returns>The settings, without what the findings are about; <see langword="null"/> when the bytes are no text.</returns>
    public static Mapping? Read(ReadOnlyMemory<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        string text;
        try
        {
            text = Strict.GetString(utf8.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(ConfDiagnostics.NotUtf8.At(Location.OfFile(file)));
            return null;
        }

        return Nest(Lines(text, file, diagnostics), file);
    }

    private static Dictionary<string, ConfLine> Lines(string text, string file, DiagnosticBag diagnostics)
    {
        var reader = new ConfLineReader(file, diagnostics);
        var lines = new Dictionary<string, ConfLine>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            if (reader.Read(line.EndsWith('\r') ? line[..^1] : line, ++number) is { } read && !lines.TryAdd(read.Key, read))
            {
                diagnostics.Add(ConfDiagnostics.KeyTwice.At(
                    read.KeyPlace, read.Key, lines[read.Key].KeyPlace.Line.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return lines;
    }

    private static Mapping Nest(Dictionary<string, ConfLine> lines, string file)
    {
        var root = new Mapping { Location = Location.OfFile(file) };
        foreach (var line in lines.Values)
        {
            var isMapToo = lines.Keys.Any(key => key.StartsWith(line.Key + ".", StringComparison.Ordinal));
            string[] path = isMapToo ? [.. line.Key.Split('.'), SettingAliasAttribute.OwnValue] : line.Key.Split('.');
            MapAt(root, path.AsSpan(..^1), line).Add(path[^1], line.Value, line.KeyPlace);
        }

        return root;
    }

    private static Mapping MapAt(Mapping root, ReadOnlySpan<string> path, ConfLine line)
    {
        var map = root;
        foreach (var name in path)
        {
            if (map.MappingOf(name) is not { } below)
            {
                below = new Mapping { Location = line.KeyPlace };
                map.Add(name, below, line.KeyPlace);
            }

            map = below;
        }

        return map;
    }
}
