using Xunit;

namespace Manifests.Yaml.Tests.Reading;

public sealed class AnchorTests
{
    [Fact]
    public void Alias_IsACopyOfItsOwn()
    {
        var map = (Mapping)YamlText.Read("a: &x {k: 1}\nb: *x\n");
        Assert.True(map["a"]!.ValueEquals(map["b"]));
        Assert.NotSame(map["a"], map["b"]);
        Assert.Equal(1, map["b"]!.Location.Line);
    }

    [Fact]
    public void AliasAsKey_IsItsText() =>
        Assert.True(((Mapping)YamlText.Read("a: &x name\n*x : 1\n")).ContainsKey("name"));

    [Fact]
    public void AnchorOnKey_IsUsable() =>
        Assert.Equal("k", ((Mapping)YamlText.Read("&x k: 1\nb: *x\n")).TextOf("b"));

    [Fact]
    public void AnchorDefinedAgain_LaterOneCounts() =>
        Expect("a: &x 1\nb: &x 2\nc: *x\n", "a: 1\nb: 2\nc: 2\n");

    [Fact]
    public void Merge_BringsKeysInItsPlace_WrittenKeyCounts() =>
        Expect("base: &b {a: 1, b: 2}\nuse:\n  <<: *b\n  b: 3\n  c: 4\n", "base: {a: 1, b: 2}\nuse: {a: 1, b: 3, c: 4}\n");

    [Fact]
    public void MergeOfList_EarlierMapCounts() =>
        Expect("<<: [{a: 1}, {a: 2, b: 2}]\n", "{a: 1, b: 2}\n");

    [Fact]
    public void QuotedMergeKey_IsAKey() =>
        Assert.True(((Mapping)YamlText.Read("'<<': {a: 1}\n")).ContainsKey("<<"));

    [Fact]
    public void MergedKeyWrittenTwice_IsStillADuplicate() =>
        Assert.Contains("MAN1011", Assert.Single(YamlText.Findings("<<: {a: 1}\na: 2\na: 3\n")), StringComparison.Ordinal);

    [Fact]
    public void OverriddenKey_HasThePlaceWhereItIsWritten()
    {
        var map = (Mapping)YamlText.Read("<<: {a: 1}\na: 2\n");
        Assert.Equal(2, map.Entries[0].KeyLocation.Line);
    }

    private static void Expect(string text, string expected) =>
        Assert.Equal(YamlText.Write(YamlText.Read(expected)), YamlText.Write(YamlText.Read(text)));
}
