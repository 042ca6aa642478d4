using System.Text;
using System.Text.Json;
using Manifests.Diagnostics;
using Manifests.Yaml;

namespace Manifests.Schema.Import;

/// <summary>Reads a JSON document into nodes with lines and columns. Documents of megabytes are why it is not the YAML reader.</summary>
internal ref struct JsonNodeReader
{
    private const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly string file;
    private Utf8JsonReader reader;
    private int line = 1;
    private int lineStart;
    private int counted;

    private JsonNodeReader(ReadOnlySpan<byte> utf8, string file)
    {
        this.utf8 = utf8;
        this.file = file;
        reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>The document; <see langword="null"/> when it is not JSON, which is then told.</summary>
    public static Node? Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        try
        {
            var nodes = new JsonNodeReader(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8, file);
            nodes.reader.Read();
            var root = nodes.Value();
            nodes.reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            var place = new Location(file, (int)(broken.LineNumber ?? -1) + 1, (int)(broken.BytePositionInLine ?? -1) + 1);
            diagnostics.Add(CatalogDiagnostics.JsonBroken.At(place, Reason(broken)));
            return null;
        }
    }

    private static string Reason(JsonException broken)
    {
        // The exception's sentence ends with its own form of the position, which the diagnostic has already.
        var position = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? broken.Message : broken.Message[..position];
    }

    private Node Value()
    {
        var location = Here();
        Node node = reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(),
            JsonTokenType.StartArray => List(),
            JsonTokenType.String => Scalar.Of(reader.GetString()!),
            JsonTokenType.Number => Number(),
            JsonTokenType.True => Scalar.Of(true),
            JsonTokenType.False => Scalar.Of(false),
            _ => Scalar.Null(),
        };
        node.Location = location;
        return node;
    }

    private Mapping Map()
    {
        var map = new Mapping();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var location = Here();
            var key = reader.GetString()!;
            reader.Read();
            var value = Value();

            // JSON lets a key repeat and takes the last one, as Go's decoder does.
            map.Remove(key);
            map.Add(key, value, location);
        }

        return map;
    }

    private Sequence List()
    {
        var list = new Sequence();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Value());
        }

        return list;
    }

    private readonly Scalar Number()
    {
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        return text.AsSpan().ContainsAny('.', 'e', 'E')
            ? Scalar.Of(reader.GetDouble())
            : Scalar.Read(text, ScalarKind.Integer, null, false);
    }

    private Location Here()
    {
        var at = (int)reader.TokenStartIndex;
        while (utf8[counted..at].IndexOf((byte)'\n') is var next and >= 0)
        {
            counted += next + 1;
            lineStart = counted;
            line++;
        }

        counted = at;
        return new Location(file, line, Encoding.UTF8.GetCharCount(utf8[lineStart..at]) + 1);
    }
}
