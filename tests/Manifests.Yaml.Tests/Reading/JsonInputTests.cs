using Xunit;

namespace Manifests.Yaml.Tests.Reading;

public sealed class JsonInputTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,null,\"x\"]}")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null,\n    \"x\"\n  ]\n}\n")]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\": [\n\t\ttrue,\n\t\tnull,\n\t\t\"x\"\n\t]\n}\n")]
    public void Json_ReadsAsYaml(string text) => Assert.Equal("a: 1\nb:\n- true\n- null\n- x\n", YamlText.Write(YamlText.Read(text)));

    [Theory]
    [InlineData("\"a\\/b\"", "a/b")]
    [InlineData("\"\\b\\f\\n\\r\\t\\\"\\\\\"", "\b\f\n\r\t\"\\")]
    [InlineData("\"\\u00e9\"", "é")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    public void Escape_OfJson_IsKnown(string json, string text) => Assert.Equal(text, ((Scalar)YamlText.Read(json)).Text);

    [Fact]
    public void LongKey_OfJson_IsRead()
    {
        var key = new string('k', 5000);
        Assert.True(((Mapping)YamlText.Read($"{{\"{key}\": 1}}")).ContainsKey(key));
    }
}
