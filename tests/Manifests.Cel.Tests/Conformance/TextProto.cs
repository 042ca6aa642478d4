using System.Globalization;
using System.Text;

namespace Manifests.Cel.Tests.Conformance;

/// <summary>A message in protobuf's text form: fields by name, in the order they are written.</summary>
internal sealed class TextProto
{
    private readonly List<(string Name, TextProto Value)> fields = [];

    /// <summary>The value of a number or word; <see langword="null"/> for others.</summary>
    public string? Word { get; private init; }

    /// <summary>The value of a text, as bytes; <see langword="null"/> for others.</summary>
    public byte[]? Bytes { get; private init; }

    public string Text => Encoding.UTF8.GetString(Bytes ?? throw new InvalidOperationException("This is no text."));

    public IReadOnlyList<(string Name, TextProto Value)> Fields => fields;

    public TextProto? this[string name] => fields.FirstOrDefault(field => field.Name == name).Value;

    public IEnumerable<TextProto> All(string name) => fields.Where(field => field.Name == name).Select(static field => field.Value);

    public static TextProto Read(string source)
    {
        var at = 0;
        var message = ReadFields(source, ref at, '\0');
        return at == source.Length ? message : throw new FormatException($"Not read from {at} on.");
    }

    private static TextProto ReadFields(string source, ref int at, char close)
    {
        var message = new TextProto();
        while (true)
        {
            Skip(source, ref at);
            if (at >= source.Length || source[at] == close)
            {
                at += at < source.Length ? 1 : 0;
                return message;
            }

            var name = ReadName(source, ref at);
            Skip(source, ref at);
            at += source[at] == ':' ? 1 : 0;
            Skip(source, ref at);
            if (source[at] == '[')
            {
                at++;
                for (Skip(source, ref at); source[at] != ']'; Skip(source, ref at))
                {
                    message.fields.Add((name, ReadValue(source, ref at)));
                }

                at++;
            }
            else
            {
                message.fields.Add((name, ReadValue(source, ref at)));
            }
        }
    }

    private static TextProto ReadValue(string source, ref int at)
    {
        if (source[at] is '{' or '<')
        {
            var close = source[at++] == '{' ? '}' : '>';
            return ReadFields(source, ref at, close);
        }

        if (source[at] is not ('"' or '\''))
        {
            return new TextProto { Word = ReadWord(source, ref at) };
        }

        var bytes = new List<byte>();
        for (; at < source.Length && source[at] is '"' or '\''; Skip(source, ref at))
        {
            ReadString(source, ref at, bytes);
        }

        return new TextProto { Bytes = [.. bytes] };
    }

    private static void ReadString(string source, ref int at, List<byte> bytes)
    {
        var quote = source[at++];
        while (source[at] != quote)
        {
            if (source[at] != '\\')
            {
                var length = char.IsHighSurrogate(source[at]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(source.Substring(at, length)));
                at += length;
                continue;
            }

            var escaped = source[at + 1];
            at += 2;
            switch (escaped)
            {
                case >= '0' and <= '7':
                    at--;
                    bytes.Add((byte)ReadDigits(source, ref at, 3, 8));
                    break;
                case 'x' or 'X':
                    bytes.Add((byte)ReadDigits(source, ref at, 2, 16));
                    break;
                case 'u':
                    bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(ReadDigits(source, ref at, 4, 16))));
                    break;
                case 'U':
                    bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(ReadDigits(source, ref at, 8, 16))));
                    break;
                default:
                    var index = "abfnrtv".IndexOf(escaped, StringComparison.Ordinal);
                    bytes.Add((byte)(index < 0 ? escaped : "\a\b\f\n\r\t\v"[index]));
                    break;
            }
        }

        at++;
    }

    private static int ReadDigits(string source, ref int at, int most, int radix)
    {
        var start = at;
        while (at < source.Length && at - start < most && char.IsAsciiHexDigit(source[at]) && (radix == 16 || source[at] <= '7'))
        {
            at++;
        }

        return Convert.ToInt32(source[start..at], radix);
    }

    private static string ReadName(string source, ref int at)
    {
        if (source[at] != '[')
        {
            return ReadWord(source, ref at);
        }

        var end = source.IndexOf(']', at);
        var name = source[(at + 1)..end];
        at = end + 1;
        return name;
    }

    private static string ReadWord(string source, ref int at)
    {
        var start = at;
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] is '_' or '.' or '-' or '+'))
        {
            at++;
        }

        return at > start
            ? source[start..at]
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"A word was expected at {at}: {source[at]}"));
    }

    private static void Skip(string source, ref int at)
    {
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]) || source[at] is ',' or ';')
            {
                at++;
            }
            else if (source[at] == '#')
            {
                var end = source.IndexOf('\n', at);
                at = end < 0 ? source.Length : end;
            }
            else
            {
                return;
            }
        }
    }
}
