using System.Text;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Reading;

public sealed class YamlReaderFindingTests
{
    [Fact]
    public void UnclosedBrace_IsSyntaxError() => Expect(
        "a: {b: 1\nc: 2\n",
        "test.yaml(1,6): error MAN1001: this is not valid YAML: the brace or bracket opened at line 1, column 4 is not closed, "
        + "or a comma is missing before the next item. "
        + "Mend this place; nothing after it in this document was read.");

    [Fact]
    public void UnclosedQuote_IsSyntaxError() => Expect(
        "a: 'b\n",
        "test.yaml(1,4): error MAN1001: this is not valid YAML: while scanning a quoted scalar, found unexpected end of stream. "
        + "Mend this place; nothing after it in this document was read.");

    [Fact]
    public void ClosedBrace_IsAccepted() => Expect("a: {b: 1}\nc: 2\n");

    [Fact]
    public void SyntaxError_LosesOnlyItsDocument()
    {
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.ReadAll("a: 1\n---\nb: 2\n---\nc: [\n---\nd: 4\n", YamlText.File, diagnostics);
        Assert.Equal(["a", "b", "d"], documents.Select(static document => Assert.IsType<Mapping>(document).First().Key));
        Assert.Equal(7, documents[2].Location.Line);
        Assert.Equal("MAN1001", Assert.Single(diagnostics.ToSorted()).Id);
    }

    [Theory]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 3, 1)]
    [InlineData("a:\n\tb: 1\n", 2, 1)]
    [InlineData("a:\n  b:\n  \tc: 1\n  \td: 2\n", 3, 3)]
    [InlineData("\ta: 1\n", 1, 1)]
    public void TabIndentation_IsNamed(string text, int line, int column) => Expect(
        text,
        $"test.yaml({line},{column}): error MAN1002: line {line} is indented with a tab; YAML allows only spaces; replace the tab by spaces.");

    [Theory]
    [InlineData("a:\n  b: 1\n  c: 2\n")]
    [InlineData("a:\t1\n")]
    [InlineData("a: |\n  x\n  \ty\n")]
    [InlineData("{\n\t\"a\": 1\n}\n")]
    public void TabElsewhere_IsAccepted(string text) => Expect(text);

    [Theory]
    [InlineData("UTF-16LE", "utf-16")]
    [InlineData("UTF-16BE", "utf-16BE")]
    [InlineData("UTF-32LE", "utf-32")]
    [InlineData("UTF-32BE", "utf-32BE")]
    public void OtherEncoding_IsNamed(string name, string encoding)
    {
        var expected = $"test.yaml: error MAN1003: the file is encoded as {name}; only UTF-8 is read. Save it as UTF-8.";
        var bytes = Encoding.GetEncoding(encoding);
        Assert.Equal([expected], YamlText.Findings(bytes.GetBytes("abc: 1\n")));
        Assert.Equal([expected], YamlText.Findings([.. bytes.GetPreamble(), .. bytes.GetBytes("abc: 1\n")]));
    }

    [Fact]
    public void ByteOrderMarkOfUtf8_IsAccepted()
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlReader.ReadSingle(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)':', (byte)' ', (byte)'1' }, "f", diagnostics);
        Assert.Equal(new Location("f", 1, 1), node!.Location);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Latin1Byte_IsNamedWithItsPlace() => Assert.Equal(
        ["test.yaml(2,5): error MAN1004: the byte 0xE9 at offset 11 is not valid UTF-8. Save the file as UTF-8, and keep binary data in base64."],
        YamlText.Findings([.. "ö: 1\nä: c"u8, 0xE9, .. "\n"u8]));

    [Fact]
    public void Utf8OfAllLengths_IsAccepted() => Expect("a: é€😀\n");

    [Theory]
    [InlineData("\u0000", "U+0000")]
    [InlineData("\u0007", "U+0007")]
    [InlineData("\u007F", "U+007F")]
    [InlineData("\u0080", "U+0080")]
    [InlineData("\uFEFF", "U+FEFF")]
    [InlineData("\uFFFE", "U+FFFE")]
    public void ForbiddenCharacter_IsNamedWithItsPlace(string character, string name) => Expect(
        $"a: 1\né: x{character}\n",
        $"test.yaml(2,5): error MAN1005: the character {name} is not allowed in YAML. "
        + "Remove it, or write it as an escape between double quotes.");

    [Fact]
    public void EscapedControl_IsAccepted() => Expect("a: \"\\u0007\\x7F\\uFEFF\u00A0\uFFFD\"\n");

    [Fact]
    public void OverTheSize_IsRefused()
    {
        var options = new YamlReaderOptions { MaxBytes = 5 };
        Assert.Equal(
            ["test.yaml: error MAN1006: the file has 6 bytes; at most 5 are read. Split it into smaller files."],
            YamlText.Findings("ab: 1\n", options));
        Assert.Empty(YamlText.Findings("a: 1\n", options));
    }

    [Fact]
    public void OverTheDepth_IsRefusedOnceAndReadingGoesOn()
    {
        var options = new YamlReaderOptions { MaxDepth = 2 };
        Assert.Equal(
            [
                "test.yaml(1,5): error MAN1007: maps and lists are nested more than 2 deep here; at most 2 levels are read. Flatten the structure.",
                "test.yaml(3,1): error MAN1011: the key 'b' is in this map twice; the first is at line 2, column 1. Keep one of them.",
            ],
            YamlText.Findings("a: [[[[1]]]]\nb: 1\nb: 2\n", options));
        Assert.Empty(YamlText.Findings("a: [1]\n", options));
    }

    [Fact]
    public void NothingButBrackets_IsRefusedWithoutOverflow()
    {
        var found = YamlText.Findings(new string('[', 200_000));
        Assert.Contains("error MAN1007", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownAlias_IsNamed() => Expect(
        "a: *x\n",
        "test.yaml(1,4): error MAN1008: the alias *x has no anchor &x before it in this document. Define the anchor first, or fix the name.");

    [Fact]
    public void AnchorOfAnotherDocument_IsUnknown() => Expect(
        "a: &x 1\n---\na: *x\n",
        "test.yaml(3,4): error MAN1008: the alias *x has no anchor &x before it in this document. Define the anchor first, or fix the name.");

    [Fact]
    public void AliasInsideItsAnchor_IsRefused() => Expect(
        "a: &x\n  b: *x\n",
        "test.yaml(2,6): error MAN1009: the alias *x stands inside its own anchor &x at line 1, column 4; that never ends. "
        + "Write the value out instead.");

    [Fact]
    public void BillionLaughs_IsRefused()
    {
        var text = new StringBuilder("a0: &a0 [lol]\n");
        for (var level = 1; level < 30; level++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}, *a{level - 1}, *a{level - 1}]\n");
        }

        var found = Assert.Single(YamlText.Findings(text.ToString()));
        Assert.EndsWith(
            "error MAN1010: aliases of this document expand to more than 100000 nodes; at most 100000 are read. "
            + "Write the values out, or alias smaller parts.",
            found, StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesUnderTheLimit_AreAccepted()
    {
        var options = new YamlReaderOptions { MaxAliasNodes = 4 };
        Assert.Empty(YamlText.Findings("a: &a [1]\nb: *a\nc: *a\n", options));
        Assert.Single(YamlText.Findings("a: &a [1]\nb: *a\nc: *a\nd: *a\ne: *a\n", options));
    }

    [Fact]
    public void AliasesThatNestTooDeep_AreRefused()
    {
        var options = new YamlReaderOptions { MaxDepth = 3 };
        Assert.Equal(
            ["test.yaml(2,5): error MAN1007: maps and lists are nested more than 3 deep here; at most 3 levels are read. Flatten the structure."],
            YamlText.Findings("a: &a [[1]]\nb: [*a]\n", options));
        Assert.Empty(YamlText.Findings("a: &a [[1]]\nb: *a\n", options));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n")]
    [InlineData("a: 1\nb: 2\n\"a\": 3\n")]
    public void DuplicateKey_NamesBothPlaces(string text) => Expect(
        text,
        "test.yaml(3,1): error MAN1011: the key 'a' is in this map twice; the first is at line 1, column 1. Keep one of them.");

    [Fact]
    public void DuplicateAmongManyKeys_IsFound()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(static n => $"k{n}: 1\n")) + "k7: 2\n";
        Expect(text, "test.yaml(51,1): error MAN1011: the key 'k7' is in this map twice; the first is at line 8, column 1. Keep one of them.");
    }

    [Fact]
    public void SameKeyInTwoMaps_IsAccepted() => Expect("a: {k: 1}\nb: {k: 1}\nA: 1\n");

    [Theory]
    [InlineData("{a: 1}: 2\n", "a map")]
    [InlineData("[a]: 2\n", "a list")]
    [InlineData("k: {{ value }}\n", "a map", 5)]
    public void CollectionAsKey_IsRefused(string text, string what, int column = 1) => Expect(
        text,
        $"test.yaml(1,{column}): error MAN1012: {what} is used as a key; a key must be a text. "
        + "If braces are meant literally, put the text in quotes.");

    [Fact]
    public void QuotedBraces_AreAccepted() => Expect("k: '{{ value }}'\n");

    [Theory]
    [InlineData("~: 1\n", "~")]
    [InlineData(": 1\n", "")]
    public void NullKey_IsRefused(string text, string spelling) => Expect(
        text,
        $"test.yaml(1,1): error MAN1013: the key is null (written '{spelling}'); a key must be a text. "
        + "Write the key, in quotes if it is meant literally.");

    [Theory]
    [InlineData("on", "true")]
    [InlineData("y", "true")]
    [InlineData("0777", "511")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e6", "1e+06")]
    public void KeyReadAsAnotherText_IsWarnedOf(string key, string text)
    {
        Expect(
            $"{key}: 1\n",
            $"test.yaml(1,1): warning MAN1014: the key {key} is read as '{text}', as kubectl does; a key should be a text. "
            + $"Put {key} in quotes if the text is meant, or write '{text}'.");
        var diagnostics = new DiagnosticBag();
        var map = Assert.IsType<Mapping>(YamlReader.ReadSingle($"{key}: 1\n", "f", diagnostics));
        Assert.True(map.ContainsKey(text));
    }

    [Fact]
    public void NumberOrQuotedKey_IsAccepted() => Expect("8080: a\n'on': b\ntrue: c\n");

    [Theory]
    [InlineData("<<: 1\n", "an integer")]
    [InlineData("<<: text\n", "a text")]
    public void MergeOfScalar_IsRefused(string text, string what) => Expect(
        text,
        $"test.yaml(1,1): error MAN1015: the merge key << has {what}; it needs a map, or a list of maps. "
        + "Point it at an anchor of a map, or quote '<<' if the text is meant.");

    [Fact]
    public void MergeOfListWithScalar_IsRefused() => Expect(
        "<<: [{a: 1}, 2]\n",
        "test.yaml(1,14): error MAN1015: the merge key << has a list with an integer; it needs a map, or a list of maps. "
        + "Point it at an anchor of a map, or quote '<<' if the text is meant.");

    [Fact]
    public void MergeBelowItsKey_IsRefused() => Expect(
        "a: 1\n<<: {a: 2}\n",
        "test.yaml(2,1): error MAN1016: the merge key << brings the key 'a' that is written above it at line 1, column 1; "
        + "readers disagree on which one counts. Put << first in the map, so that the written key counts.");

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData(".NaN")]
    public void NumberThatJsonLacks_IsRefused(string source) => Expect(
        $"a: {source}\n",
        $"test.yaml(1,4): error MAN1017: {source} is a number that JSON cannot carry, so the API server cannot take it. "
        + $"Write a finite number, or quote '{source}' if the text is meant.");

    [Fact]
    public void QuotedInfinity_IsAccepted() => Expect("a: '.inf'\n");

    [Theory]
    [InlineData("a: !secret x\n", "!secret")]
    [InlineData("a: !!timestamp 2024-01-01\n", "!!timestamp")]
    [InlineData("a: !!set {x}\n", "!!set")]
    [InlineData("a: !Ref [x]\n", "!Ref")]
    public void UnknownTag_IsRefused(string text, string tag) => Expect(
        text,
        $"test.yaml(1,4): error MAN1018: the tag {tag} is not known; !!str, !!int, !!float, !!bool, !!null, !!binary, !!map and !!seq are. "
        + "Remove the tag.");

    [Theory]
    [InlineData("a: !!int 1.5\n", "'1.5'", "!!int")]
    [InlineData("a: !!bool 1\n", "'1'", "!!bool")]
    [InlineData("a: !!null x\n", "'x'", "!!null")]
    [InlineData("a: !!float x\n", "'x'", "!!float")]
    [InlineData("a: !!map x\n", "'x'", "!!map")]
    [InlineData("a: !!str [x]\n", "a list", "!!str")]
    [InlineData("a: !!seq {x: 1}\n", "a map", "!!seq")]
    public void ValueThatDoesNotFitItsTag_IsRefused(string text, string value, string tag) => Expect(
        text,
        $"test.yaml(1,4): error MAN1019: {value} does not fit its tag {tag}. Remove the tag, or write a value of that type.");

    [Fact]
    public void FittingTag_IsAccepted() => Expect("a: !!map {x: 1}\nb: !!seq [1]\nc: !!int 1\nd: !!binary aGk=\n");

    [Fact]
    public void BinaryThatIsNotBase64_IsRefused() => Expect(
        "a: !!binary '*'\n",
        "test.yaml(1,4): error MAN1020: the value tagged !!binary is not base64. Encode it as base64, or remove the tag.");

    [Fact]
    public void BinaryThatIsNotText_IsRefused() => Expect(
        "a: !!binary /w==\n",
        "test.yaml(1,4): error MAN1021: the value tagged !!binary decodes to bytes that are not UTF-8 text, which JSON cannot carry. "
        + "Remove the tag and keep the base64 in a field that takes base64, such as 'data' or 'binaryData'.");

    [Theory]
    [InlineData("a: \"\\uD800x\"\n", "while scanning a quoted scalar, found invalid Unicode surrogates", 4)]
    [InlineData("a: \"\\uD800\\u0041\"\n", "the text after this place cannot be understood", 2)]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "the text after this place cannot be understood", 2)]
    [InlineData("a: \"\\q\"\n", "while scanning a quoted scalar, found unknown escape character", 4)]
    public void EscapeOfNoCharacter_IsSyntaxError(string text, string reason, int column) => Expect(
        text,
        $"test.yaml(1,{column}): error MAN1001: this is not valid YAML: {reason}. Mend this place; nothing after it in this document was read.");

    [Fact]
    public void AllFindings_AreToldInOneRun()
    {
        var found = YamlText.Findings("a: .inf\na: 2\nb: *x\n---\nc: !x 1\n");
        Assert.Equal(["MAN1017", "MAN1011", "MAN1008", "MAN1018"], found.Select(static line => line.Split("error ")[1][..7]));
    }

    private static void Expect(string text, params string[] findings) => Assert.Equal(findings, YamlText.Findings(text));
}
