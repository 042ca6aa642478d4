using System.Text.Json;
using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class JsonWriterTests
{
    private const string Source = "{b: [1, 2.50, yes, ~, {}, []], a: {\"x\\\"\\\\\\n\\t\\u0001\\u2028/\": 'é😀<&>'}}";

    [Fact]
    public void Compact_HasNoWhiteSpace() => Assert.Equal(
        """{"b":[1,2.5,true,null,{},[]],"a":{"x\"\\\n\t\u0001\u2028/":"é😀<&>"}}""", Write(Source));

    [Fact]
    public void Indented_HasTwoSpacesALevel() => Assert.Equal(
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ],\n  \"c\": []\n}",
        Write("{a: [1, {b: {}}], c: []}", new JsonWriterOptions { Indented = true }));

    [Fact]
    public void Output_IsJsonToAnotherReader()
    {
        using var document = JsonDocument.Parse(Write(Source));
        Assert.Equal("é😀<&>", document.RootElement.GetProperty("a").GetProperty("x\"\\\n\t\u0001\u2028/").GetString());
    }

    [Fact]
    public void Output_ReadsBackAsYaml() => Assert.True(YamlText.Read(Source).ValueEquals(YamlText.Read(Write(Source))));

    private static string Write(string yaml, JsonWriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var text = JsonWriter.ToText(YamlText.Read(yaml), diagnostics, options);
        Assert.Empty(diagnostics.ToSorted());
        return text!;
    }
}
