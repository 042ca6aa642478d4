namespace Manifests.Yaml.Writing;

internal sealed partial class YamlEmitter
{
    private void WriteLine(ReadOnlySpan<char> text, TextStyle style)
    {
        switch (style)
        {
            case TextStyle.Plain:
                sink.Text(text);
                break;
            case TextStyle.SingleQuoted:
                QuotedText.WriteSingle(sink, text);
                break;
            default:
                QuotedText.WriteDouble(sink, text);
                break;
        }
    }

    // A YAML 1.1 reader takes an exponent for a number only behind a fraction.
    private void WriteNumberOrWord(Scalar scalar)
    {
        var text = scalar.Text.AsSpan();
        var exponent = scalar.Kind == ScalarKind.Float && !text.Contains('.') ? text.IndexOf('e') : -1;
        if (exponent < 0)
        {
            sink.Text(text);
            return;
        }

        sink.Text(text[..exponent]);
        sink.Ascii(".0"u8);
        sink.Text(text[exponent..]);
    }

    private void WriteBlock(ReadOnlySpan<char> text, int indent)
    {
        sink.Ascii('|');
        if (TextStyles.NeedsIndentationIndicator(text))
        {
            sink.Ascii('2');
        }

        if (!text.EndsWith('\n'))
        {
            sink.Ascii('-');
        }
        else if (text.EndsWith("\n\n"))
        {
            sink.Ascii('+');
        }

        sink.EndLine();
        var lines = text.EndsWith('\n') ? text[..^1] : text;
        foreach (var range in lines.Split('\n'))
        {
            var line = lines[range];
            if (!line.IsEmpty)
            {
                sink.Spaces(indent);
                sink.Text(line);
            }

            sink.EndLine();
        }
    }

    // How many characters a key takes between '? ' or the line's start and ':'; an upper bound.
    private static int WrittenLength(ReadOnlySpan<char> key)
    {
        var length = key.Length + 2;
        foreach (var character in key)
        {
            length += character is '\'' or '"' or '\\' ? 1 : TextStyles.MustEscape(character) ? 5 : 0;
        }

        return length;
    }
}
