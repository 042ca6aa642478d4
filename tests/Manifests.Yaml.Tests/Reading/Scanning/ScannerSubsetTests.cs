using Xunit;

namespace Manifests.Yaml.Tests.Reading.Scanning;

/// <summary>What the scanner reads itself, what it leaves to the parser, and that both answer the same.</summary>
public sealed class ScannerSubsetTests
{
    [Theory]
    [InlineData("a: 1\nb: x\n")]
    [InlineData("a: 1")]
    [InlineData("a: 1   \n   \n  # c\n")]
    [InlineData("# c\n\n---\n# d\na: 1 # e\n#f\n")]
    [InlineData("---\na: 1\n...\n# c\n---\nb: 2\n...\n...\n")]
    [InlineData("---\n---\na: 1\n---\n---\n")]
    [InlineData("  a: 1\n  b:\n   c: 2\n")]
    [InlineData("- a\n- b: 1\n  c: 2\n-\n  d: 3\n-\n- - x\n  - y\n-   e: 1\n    f: 2\n")]
    [InlineData("a:\n- 1\n- 2\nb:\n  - 1\n  -\nc:\nd:\n")]
    [InlineData("a:\n- - 1\n- b:\n  - 2\n  c: 3\n")]
    [InlineData("a:\n  b:\n    c\n  d:\n    'e'\n")]
    [InlineData("a: one\n  two\n\n\n  three # c\nb: 1\n")]
    [InlineData("a:\n    one\n  - two\n three\nb: 1\n")]
    [InlineData("- one\n two\n- three\n")]
    [InlineData("url: http://x.y:80/z#a\ntime: 12:30:45\nimage: a/b:c@sha256:d\n")]
    [InlineData("a b: c d\n'a: b': 'c: d'\n\"e\": \"f # g\"\nh : i\n")]
    [InlineData("? a: 1\n?a: 1\n-a: 2\n:a: 3\n---a: 4\n", false)]
    [InlineData("?a: 1\n-a: 2\n:a: 3\n---a: 4\nb: :8080\n")]
    [InlineData("a: \"x\\ty\\u00e9\\x41\\U0001F600\\ud83d\\ude00\\\"\\\\\\/\\0\\a\\b\\n\\v\\f\\r\\e\\ \\N\\_\\L\\P\"\n")]
    [InlineData("a: 'it''s'\nb: ''''\nc: ''\nd: \"\"\n")]
    [InlineData("a: 'one\n  two  \n\n  three'\nb: \"one \\\n   two\\n\n  three\\\n\n  \\ four\"\n")]
    [InlineData("a: |\n  x\n   y\n\n  z\n\nb: >\n  x\n  y\n\n   z\n  w\nc: 1\n")]
    [InlineData("a: |-\n  x\n\nb: |+\n  x\n\nc: >+\n\n  x\n\nd: |2\n    x\ne: |1-\n x\nf: >-2\n   x\n")]
    [InlineData("a: |\nb: >\n\nc: |+\n\nd: | # c\n  # x\n")]
    [InlineData("a: |\n  x")]
    [InlineData("a: |+\n  x\n  ")]
    [InlineData("a: |\n  \tx\n  y\t\n")]
    [InlineData("- |\n x\n- >-\n  y\n- k: |\n   z\n  l: 1\n")]
    [InlineData("a*b: 1\n'*': 2\nc d*: {e*: f}\n")]
    [InlineData("a: {}\nb: []\nc: {d: 1, 'e': \"f\", g: [1, {h: }], i:, }\nj: [a b, c:d, http://x]\n")]
    [InlineData("{\"a\": {\"b\": [1, 2.5, true, null, \"x\"]}, \"c\":\"d\",\"e\":1}")]
    [InlineData("[\n  {\n\t\"a\": 1\n  },\n  [],\n  -1\n]\n")]
    [InlineData("a: {\n  b: 1, # c\n  d: [\n    x,\n    y\n  ]\n}\ne: 1\n")]
    [InlineData("a: {b: 'x\n  y', c: \"x\n  y\"}\n")]
    [InlineData("'a'\n")]
    [InlineData("a:\t1\nb: 2\t# c\n")]
    [InlineData("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 'x\r\n\r\n  y'\r\n---\r\nd: x\r\n  y\r\n")]
    [InlineData("é: {漢: 😀, x: 1}\n😀😀: [é, x]\na: 'é' # é\nb: 1\n")]
    [InlineData("a: yes\nb: ~\nc: 0777\nd: 1_000\ne: 1e3\nf: +1\ng: 0x1F\nh: .5\ni: 100m\nj: 1.0\nk: null\nl: -0\nm: 18446744073709551615\n")]
    [InlineData("1: a\nyes: b\n0x10: c\n1.50: d\n")]
    [InlineData("a: 1\na: 2\nb: {c: 1, c: 2}\n~: 1\n.inf: 2\nd: .nan\n")]
    [InlineData("&a: 1\n", false)]
    [InlineData("a: &b 1\nc: *b\n", false)]
    [InlineData("a: !!str 1\n", false)]
    [InlineData("<<: {a: 1}\nb: 2\n", false)]
    [InlineData("a: {<<: {b: 1}}\n", false)]
    [InlineData("'<<': {a: 1}\n")]
    [InlineData("%YAML 1.1\n---\na: 1\n", false)]
    [InlineData("...\na: 1\n", false)]
    [InlineData("--- {a: 1}\n", false)]
    [InlineData("--- |\n x\n", false)]
    [InlineData("a\n", false)]
    [InlineData("{a, b: 1}\n", false)]
    [InlineData("[a: b]\n", false)]
    [InlineData("{[a]: b}\n", false)]
    [InlineData("{{ .Values.x }}\n", false)]
    [InlineData("a: 1\u0085b: 2\n", false)]
    [InlineData("a: x\u2028y\n", false)]
    [InlineData("a: 1\rb: 2\n", false)]
    [InlineData("a:\n\tb: 1\n", false)]
    [InlineData("a: |\n   \n  x\n", false)]
    [InlineData("a: b: c\n", false)]
    [InlineData("a: - b\n", false)]
    [InlineData("a: [\n", false)]
    [InlineData("a: [1]\n\":b\": [x]\n\"c\": :d\n", false)]
    [InlineData("a b *c: d\n", false)]
    [InlineData("a: x *b: c\n", false)]
    [InlineData("a: \"x\"#y\n", false)]
    [InlineData("a: 'x'#y\n", false)]
    [InlineData("a: [b]c\n", false)]
    [InlineData("a: \"\\q\"\n", false)]
    [InlineData("a: \"\\ud83d\"\n", false)]
    [InlineData("a: 'x\n---\ny'\n", false)]
    [InlineData("a:\n  b: \"x\n y\"\n", false)]
    [InlineData("a:\n    b: 1\n  c: 2\n", false)]
    [InlineData("a:\n  - b\n - c\n", false)]
    [InlineData("a: [b\n\t]\n", false)]
    [InlineData("a: {b\n  : c}\n", false)]
    [InlineData("a: {'b'\n  : c}\n", false)]
    [InlineData("a: [b # c\n\t]\nd: ['e'\n\t]\nf: [\n\t g,\n \th\n]\n")]
    public void Text_IsReadAsTheParserReadsIt(string text, bool isScanned = true)
    {
        var (documents, scanned) = Agreement.Check(text);
        Assert.Equal(isScanned ? documents : 0, scanned);
        Assert.True(documents > 0 || !isScanned);
    }

    [Theory]
    [InlineData("a: 1\n---\nb: &x 1\nc: *x\n---\nd: 1\n", 3, 2)]
    [InlineData("a: 1\n---\n\n# c\nb: 1\nb: 2\n---\n!x d: 1\n", 3, 2)]
    [InlineData("a: 1\n---\nb: [\n", 1, 1)]
    [InlineData("a: 1\n---\nb: 'x'\n  y\n---\nc: 1\n", 2, 2)]
    [InlineData("a: 1\n---\n\tb: 1\n", 2, 1)]
    [InlineData("a: 1\n---\nb: [}\n", 1, 1)]
    [InlineData("a: 1\n... x\nb: 1\n", 1, 0)]
    [InlineData("a: 1\n...\nb: 1\n", 2, 0)]
    [InlineData("a: 1\n...\n%YAML 1.1\n---\nb: 1\n", 2, 0)]
    [InlineData("a: 1\n---\n%YAML 1.1\n---\nb: 1\n", 1, 1)]
    [InlineData("1: [x]\n1.0: 'y'\n---\n- :b\n- &c d\n", 2, 1)]
    [InlineData("aa: 1\n---\n: b\n", 2, 1)]
    [InlineData("aa: []\n---\n- &b :c\n- :d\n", 2, 1)]
    public void Parser_ReadsOnlyWhatTheScannerDoesNot(string text, int documents, int scanned) =>
        Assert.Equal((documents, scanned), Agreement.Check(text));

    [Fact]
    public void LongKey_IsLeftToTheParser()
    {
        Assert.Equal((1, 1), Agreement.Check($"{new string('k', 1000)}: 1\n"));
        Assert.Equal((1, 0), Agreement.Check($"{new string('k', 1020)}: 1\n"));
        Assert.Equal((0, 0), Agreement.Check($"a: 1\n{new string('k', 1030)}: 1\n"));
    }

    [Theory]
    [InlineData(128, 1)]
    [InlineData(129, 0)]
    public void DeepNesting_IsLeftToTheParser(int depth, int scanned)
    {
        Assert.Equal((1, scanned), Agreement.Check(new string('[', depth) + new string(']', depth)));
        Assert.Equal((1, scanned), Agreement.Check(string.Concat(Enumerable.Repeat("- ", depth)) + "x\n"));
    }

    [Fact]
    public void ManyKeys_AreKeptAndCountedOnce()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(static number => $"key{number % 90}: {number}\n"));
        Assert.Equal((1, 1), Agreement.Check(text));
    }
}
