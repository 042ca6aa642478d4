using System.Buffers;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class NamedStringTests
{
    [Theory]
    [InlineData("", "''")]
    [InlineData("no", "'no'")]
    [InlineData("No", "'No'")]
    [InlineData("on", "'on'")]
    [InlineData("yEs", "'yEs'")]
    [InlineData("y", "'y'")]
    [InlineData("N", "'N'")]
    [InlineData("true", "'true'")]
    [InlineData("null", "'null'")]
    [InlineData("~", "'~'")]
    [InlineData("0", "'0'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("1_000", "'1_000'")]
    [InlineData("1,000", "'1,000'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("1.", "'1.'")]
    [InlineData(".5", "'.5'")]
    [InlineData("._5", "'._5'")]
    [InlineData(".", "'.'")]
    [InlineData("-1", "'-1'")]
    [InlineData("+1", "'+1'")]
    [InlineData("0777", "'0777'")]
    [InlineData("08", "'08'")]
    [InlineData("0o17", "'0o17'")]
    [InlineData("0b1", "'0b1'")]
    [InlineData("12:30:45", "'12:30:45'")]
    [InlineData("22:22", "'22:22'")]
    [InlineData("1:30.5", "'1:30.5'")]
    [InlineData("2024-01-01", "'2024-01-01'")]
    [InlineData("2024-01-01T10:00:00Z", "'2024-01-01T10:00:00Z'")]
    [InlineData("2001-12-14 21:59:43.10 -5", "'2001-12-14 21:59:43.10 -5'")]
    [InlineData(".inf", "'.inf'")]
    [InlineData("-.INF", "'-.INF'")]
    [InlineData(".NaN", "'.NaN'")]
    [InlineData("=", "'='")]
    [InlineData("<<", "'<<'")]
    [InlineData(" x", "' x'")]
    [InlineData("x ", "'x '")]
    [InlineData("\u00A0x", "'\u00A0x'")]
    [InlineData("-", "'-'")]
    [InlineData("- a", "'- a'")]
    [InlineData("? a", "'? a'")]
    [InlineData(": a", "': a'")]
    [InlineData(":a", "':a'")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a:", "'a:'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("#a", "'#a'")]
    [InlineData("it's: x", "'it''s: x'")]
    [InlineData("'x'", "'''x'''")]
    [InlineData("\"x\"", "'\"x\"'")]
    [InlineData("%x", "'%x'")]
    [InlineData("@x", "'@x'")]
    [InlineData("`x`", "'`x`'")]
    [InlineData("&x", "'&x'")]
    [InlineData("*x", "'*x'")]
    [InlineData("!x", "'!x'")]
    [InlineData("|x", "'|x'")]
    [InlineData(">x", "'>x'")]
    [InlineData("[x]", "'[x]'")]
    [InlineData("{x}", "'{x}'")]
    [InlineData("{{ x }}", "'{{ x }}'")]
    [InlineData(",x", "',x'")]
    [InlineData("---", "'---'")]
    [InlineData("--- x", "'--- x'")]
    [InlineData("...", "'...'")]
    public void Ambiguous_IsSingleQuoted(string value, string written) => Expect(value, written);

    [Theory]
    [InlineData("\t", "\"\\t\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("\n", "\"\\n\"")]
    [InlineData("a\u0007b", "\"a\\u0007b\"")]
    [InlineData("a\u007Fb", "\"a\\u007Fb\"")]
    [InlineData("a\u0085b", "\"a\\u0085b\"")]
    [InlineData("a\u2028b\n", "\"a\\u2028b\\n\"")]
    [InlineData("a\u2029b", "\"a\\u2029b\"")]
    [InlineData("\uFEFFa", "\"\\uFEFFa\"")]
    [InlineData("a\uFFFEb", "\"a\\uFFFEb\"")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")]
    [InlineData("\"\\\t", "\"\\\"\\\\\\t\"")]
    [InlineData("a\n ", "\"a\\n \"")]
    [InlineData("  \na", "\"  \\na\"")]
    public void NotPrintable_IsDoubleQuoted(string value, string written) => Expect(value, written);

    [Theory]
    [InlineData("x")]
    [InlineData("a b")]
    [InlineData("it's")]
    [InlineData("a:b")]
    [InlineData("a#b")]
    [InlineData("a - b")]
    [InlineData("--flag=x")]
    [InlineData("-x")]
    [InlineData("1.2.3")]
    [InlineData("v1")]
    [InlineData("10.0.0.1")]
    [InlineData("10.0.0.0/8")]
    [InlineData("512Mi")]
    [InlineData("100m")]
    [InlineData("1h30m")]
    [InlineData("nginx:1.27")]
    [InlineData("https://example.org/x?y=z#a")]
    [InlineData("a,b")]
    [InlineData("a{b}[c]")]
    [InlineData("none")]
    [InlineData("yes please")]
    [InlineData("emoji 😀 é 漢字 👩‍🚀")]
    [InlineData("C:\\dir \"x\"")]
    [InlineData("$(VAR)")]
    [InlineData(".dockerconfigjson")]
    [InlineData("...x", "'...x'")]
    public void Unambiguous_IsPlain(string value, string? written = null) => Expect(value, written ?? value);

    [Fact]
    public void LongLine_IsNotFolded()
    {
        var value = string.Join(' ', Enumerable.Repeat("word", 2000));
        Expect(value, value);
    }

    [Theory]
    [InlineData(new[] { 0x61, 0, 0x62 }, "error MAN1024: the text has the character U+0000 (NUL), which YAML readers do not take. Remove it, or keep the data in base64. [data[0]['a.b']]")]
    [InlineData(new[] { 0x61, 0xD800, 0x62 }, "error MAN1025: the text has U+D800, which is only half of a character and cannot be written as UTF-8. Write the whole character, or remove it. [data[0]['a.b']]")]
    [InlineData(new[] { 0xDE00, 0xD83D }, "error MAN1025: the text has U+DE00, which is only half of a character and cannot be written as UTF-8. Write the whole character, or remove it. [data[0]['a.b']]")]
    public void TextThatCannotBeWritten_IsToldWithItsPath(int[] codeUnits, string finding)
    {
        var value = string.Concat(codeUnits.Select(static unit => (char)unit));
        var node = new Mapping { { "data", new Sequence { new Mapping { { "a.b", value } } } } };
        foreach (var write in new Func<Node, IBufferWriter<byte>, DiagnosticBag, bool>[]
        {
            (root, output, bag) => YamlWriter.Write(root, output, bag),
            (root, output, bag) => JsonWriter.Write(root, output, bag),
        })
        {
            var diagnostics = new DiagnosticBag();
            Assert.False(write(node, new ArrayBufferWriter<byte>(), diagnostics));
            var found = Assert.Single(diagnostics.ToSorted());
            Assert.Equal(finding, found.ToString());
            Assert.Equal("data[0]['a.b']", found.Path);
        }
    }

    [Fact]
    public void KeyThatCannotBeWritten_IsTold()
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(YamlWriter.Write(new Mapping { { "a\0", 1 } }, new ArrayBufferWriter<byte>(), diagnostics));
        Assert.Equal("MAN1024", Assert.Single(diagnostics.ToSorted()).Id);
    }

    [Fact]
    public void TooDeep_IsTold_AndTheLimitItselfIsAccepted()
    {
        Assert.Equal(
            "error MAN1026: maps and lists are nested more than 128 deep here; at most 128 levels are written. Flatten the structure. "
            + "[[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] ... [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]]",
            Assert.Single(FindingsAtDepth(129)));
        Assert.Empty(FindingsAtDepth(128));
        Assert.Single(FindingsAtDepth(100_000));
    }

    private static string[] FindingsAtDepth(int depth)
    {
        Node node = new Sequence { 1 };
        for (var level = 1; level < depth; level++)
        {
            node = new Sequence { node };
        }

        var diagnostics = new DiagnosticBag();
        YamlWriter.Write(node, new ArrayBufferWriter<byte>(), diagnostics);
        return [.. diagnostics.ToSorted().Select(static found => found.ToString())];
    }

    private static void Expect(string value, string written)
    {
        Assert.Equal(written, YamlText.WriteValue(value));
        Assert.True(YamlText.Read(YamlText.Write(new Mapping { { value, value } })).ValueEquals(new Mapping { { value, value } }));
    }
}
