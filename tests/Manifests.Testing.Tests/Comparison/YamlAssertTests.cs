using Manifests.Yaml;

namespace Manifests.Testing.Tests.Comparison;

public sealed class YamlAssertTests
{
    [Fact]
    public void SpellingAndOrder_DoNotCount() =>
        YamlAssert.Equivalent("# comment\nb: 'x'\na: 1\n", new Mapping { { "a", 1 }, { "b", "x" } });

    [Fact]
    public void Differences_AreTheMessage()
    {
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => YamlAssert.Equivalent("a: 1\n", new Mapping { { "a", "1" } }));

        Assert.Equal("The YAML differs.\na: expected an integer 1, found the text \"1\"", failure.Message);
    }

    [Fact]
    public void Documents_AreComparedInOrderAndNumber()
    {
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => YamlAssert.Equivalent("a: 1\n---\nb: 2\n---\nc: 3\n", "a: 1\n---\nb: 3\n"));

        Assert.Equal("The YAML differs.\nExpected 3 documents, found 2.\ndocument 2, b: expected an integer 2, found an integer 3", failure.Message);
    }

    [Fact]
    public void UnreadableYaml_IsNotEqualToAnything()
    {
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => YamlAssert.Equivalent("a: [\n", new Mapping()));

        Assert.StartsWith("The YAML cannot be read.\nexpected(", failure.Message, StringComparison.Ordinal);
    }
}
