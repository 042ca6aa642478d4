using Manifests.Schema.Explaining;
using Xunit;

namespace Manifests.Schema.Tests.Explaining;

public sealed class FieldDescriberTests
{
    [Fact]
    public void List_TellsItsFactsAndTheFieldsOfItsItems()
    {
        var field = ExplainSample.Answer(new ExplainQuery("deployment.spec.containers")).Field;

        Assert.True(field.IsRequired);
        Assert.Equal(["items at most 8", "list map by name"], field.Facts.Select(static fact => fact.ToString()));
        Assert.Equal(["name", "env", "imagePullPolicy", "limits", "protocol", "protocol", "resizePolicy"], field.Fields.Select(static below => below.Name));
        Assert.All(field.Fields, static below => Assert.Empty(below.Fields));
    }

    [Fact]
    public void Scalar_TellsBoundsAndDefault()
    {
        var field = ExplainSample.Answer(new ExplainQuery("deployment.spec.replicas")).Field;

        Assert.Equal("1", field.Default);
        Assert.Equal(["format int32", "range at least 0"], field.Facts.Select(static fact => fact.ToString()));
        Assert.Empty(field.Fields);
    }

    [Theory]
    [InlineData("raw", "unknown fields kept")]
    [InlineData("extra", "map replaced as a whole")]
    [InlineData("finalizers", "repeated items refused; null allowed")]
    [InlineData("spec.containers.name", "length 1 to 63")]
    [InlineData("spec.containers.limits.*.amount", "range 1 to 65535")]
    public void Facts_AreWords(string path, string words) => Assert.Equal(
        words,
        string.Join("; ", ExplainSample.Answer(new ExplainQuery($"deployment.{path}")).Field.Facts));

    [Fact]
    public void Rules_AreTold() => Assert.Equal(
        ["needs containers", null],
        ExplainSample.Answer(new ExplainQuery("deployment.spec")).Field.Rules.Select(static rule => rule.Message));

    [Fact]
    public void ItemPattern_IsToldAsTheItems() => Assert.Equal(
        ["item pattern ^a$"],
        ExplainSample.Answer(new ExplainQuery("gateway.spec.listeners")).Field.Facts.Select(static fact => fact.ToString()));

    [Fact]
    public void WithoutARelease_EveryFormAndValueIsToldWithItsReleases()
    {
        var fields = ExplainSample.Answer(new ExplainQuery("deployment.spec.containers")).Field.Fields;

        Assert.Equal(["-1.33 \"TCP\" False", "1.34- \"UDP\" True"], Forms(fields));
        Assert.Equal(3, fields.Single(static field => field.Name == "imagePullPolicy").AllowedValues.Length);
    }

    [Fact]
    public void WithARelease_OnlyItsFormsAndValuesAreTold()
    {
        var fields = ExplainSample.Answer(new ExplainQuery("deployment.spec.containers") { Release = new(1, 32) }).Field.Fields;

        Assert.Equal(["-1.33 \"TCP\" False"], Forms(fields));
        Assert.Equal(["\"Always\"", "\"Never\""], fields.Single(static field => field.Name == "imagePullPolicy").AllowedValues.Select(static value => value.Json));
        Assert.DoesNotContain(fields, static field => field.Name == "resizePolicy");
    }

    [Fact]
    public void Recursive_TellsAllLevels_AndATypeInsideItselfOnce()
    {
        var kind = ExplainSample.Answer(new ExplainQuery("deployment") { IsRecursive = true }).Field;

        Assert.True(Below(kind, "self").RepeatsAbove);
        Assert.Empty(Below(kind, "self").Fields);
        Assert.Equal("integer", Below(Below(Below(Below(Below(kind, "spec"), "containers"), "limits"), "*"), "amount").Type);
    }

    private static FieldExplanation Below(FieldExplanation field, string name) => field.Fields.Single(below => below.Name == name);

    private static IEnumerable<string> Forms(IEnumerable<FieldExplanation> fields) => fields
        .Where(static field => field.Name == "protocol")
        .Select(static field => $"{field.Versions} {field.Default} {field.IsRequired}");
}
