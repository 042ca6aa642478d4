using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class LayoutTests
{
    [Theory]
    // Maps, lists under keys, lists in lists.
    [InlineData("a: {b: {c: 1}}", "a:\n  b:\n    c: 1\n")]
    [InlineData("a: [1, 2]", "a:\n- 1\n- 2\n")]
    [InlineData("a: [{b: 1, c: [2]}]", "a:\n- b: 1\n  c:\n  - 2\n")]
    [InlineData("[[1, 2], [3]]", "- - 1\n  - 2\n- - 3\n")]
    [InlineData("[[{a: [1]}]]", "- - a:\n    - 1\n")]
    // Empty and missing values.
    [InlineData("a: {}", "a: {}\n")]
    [InlineData("a: [[], {}]", "a:\n- []\n- {}\n")]
    [InlineData("{}", "{}\n")]
    [InlineData("[]", "[]\n")]
    [InlineData("a: ~", "a: null\n")]
    // Scalars.
    [InlineData("[0777, yes, 1e3, 1.50, 1e21, 'x']", "- 511\n- true\n- 1000\n- 1.5\n- 1.0e+21\n- x\n")]
    [InlineData("just text", "just text\n")]
    // Keys follow the rules of values.
    [InlineData("{'on': 1, '8080': 2, 'a b': 3, '': 4, \"a\\nb\": 5}", "'on': 1\n'8080': 2\na b: 3\n'': 4\n\"a\\nb\": 5\n")]
    [InlineData("{'a *b': 'c *d'}", "'a *b': c *d\n")]
    // Block scalars.
    [InlineData("a: \"x\\ny\"", "a: |-\n  x\n  y\n")]
    [InlineData("a: \"x\\ny\\n\"", "a: |\n  x\n  y\n")]
    [InlineData("a: \"x\\n\\n\"", "a: |+\n  x\n\n")]
    [InlineData("a: \"\\n\\nx\\n\\ny\"", "a: |-\n\n\n  x\n\n  y\n")]
    [InlineData("a: \"  x\\ny\\n\"", "a: |2\n    x\n  y\n")]
    [InlineData("a: \"\\tx\\ny\"", "a: |2-\n  \tx\n  y\n")]
    [InlineData("a: \"x \\n\\ty\\n\"", "a: |\n  x \n  \ty\n")]
    [InlineData("a: [\"x\\ny\"]", "a:\n- |-\n  x\n  y\n")]
    [InlineData("[[\" x\\ny\\n\\n\"], 1]", "- - |2+\n     x\n    y\n\n- 1\n")]
    [InlineData("\"x\\n---\\n\"", "|\n  x\n  ---\n")]
    [InlineData("\" x\\ny\"", "\" x\\ny\"\n")]
    public void Node_IsWrittenAs(string source, string written)
    {
        var node = YamlText.Read(source);
        Assert.Equal(written, YamlText.Write(node));
        Assert.True(node.ValueEquals(YamlText.Read(written)));
    }

    [Fact]
    public void Documents_StandBetweenDashes() =>
        Assert.Equal("a: 1\n---\nb: |+\n  x\n\n---\n- c\n", YamlText.WriteAll([new Mapping { { "a", 1 } }, new Mapping { { "b", "x\n\n" } }, new Sequence { "c" }]));

    [Fact]
    public void NoDocument_IsNoByte() => Assert.Equal("", YamlText.WriteAll([]));

    [Theory]
    [InlineData(1000)]
    [InlineData(1022)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(20_000)]
    public void LongKey_ReadsBack(int length)
    {
        foreach (var letter in "k'\"\t é")
        {
            var key = "x" + new string(letter, length - 2) + "x";
            var node = new Mapping
            {
                { key, new Mapping { { key, new Sequence { new Mapping { { key, "v" } } } } } },
                { "list", new Sequence { new Mapping { { key, new Sequence() }, { "b", 1 } } } },
            };
            Assert.True(node.ValueEquals(YamlText.Read(YamlText.Write(node))), letter + " " + length);
        }
    }

    [Fact]
    public void LongKey_IsExplicit()
    {
        var key = new string('k', 1100);
        Assert.Equal($"? {key}\n: a: 1\n".Replace(": a", ":\n  a", StringComparison.Ordinal), YamlText.Write(new Mapping { { key, new Mapping { { "a", 1 } } } }));
    }
}
