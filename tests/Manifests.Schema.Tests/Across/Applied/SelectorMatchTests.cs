using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class SelectorMatchTests
{
    [Theory]
    [InlineData("{}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchLabels: {}}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchLabels: {app: web}}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchLabels: {app: db}}", Certainty.No, Certainty.No)]
    [InlineData("{matchLabels: {tier: front}}", Certainty.No, Certainty.Unknown)]
    [InlineData("{matchLabels: {app: web, tier: front}}", Certainty.No, Certainty.Unknown)]
    [InlineData("{matchLabels: {app: db, tier: front}}", Certainty.No, Certainty.No)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [db, web]}]}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [db]}]}", Certainty.No, Certainty.No)]
    [InlineData("{matchExpressions: [{key: tier, operator: In, values: [front]}]}", Certainty.No, Certainty.Unknown)]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [db]}]}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: [db, web]}]}", Certainty.No, Certainty.No)]
    [InlineData("{matchExpressions: [{key: tier, operator: NotIn, values: [front]}]}", Certainty.Yes, Certainty.Unknown)]
    [InlineData("{matchExpressions: [{key: app, operator: Exists}]}", Certainty.Yes, Certainty.Yes)]
    [InlineData("{matchExpressions: [{key: tier, operator: Exists}]}", Certainty.No, Certainty.Unknown)]
    [InlineData("{matchExpressions: [{key: app, operator: DoesNotExist}]}", Certainty.No, Certainty.No)]
    [InlineData("{matchExpressions: [{key: tier, operator: DoesNotExist}]}", Certainty.Yes, Certainty.Unknown)]
    [InlineData("{matchLabels: {app: web}, matchExpressions: [{key: app, operator: DoesNotExist}]}", Certainty.No, Certainty.No)]
    [InlineData("{matchExpressions: [{key: app, operator: Like, values: [w]}]}", Certainty.Unknown, Certainty.Unknown)]
    [InlineData("{matchExpressions: [{operator: Exists}]}", Certainty.Unknown, Certainty.Unknown)]
    public void LabelsOfAnObject_AreSelected(string selector, Certainty whenAllAreKnown, Certainty whenThereMayBeOthers)
    {
        var labels = new Dictionary<string, string> { ["app"] = "web" };
        var diagnostics = new DiagnosticBag();
        var read = (Mapping)YamlReader.ReadAll(selector, "test.yaml", diagnostics)[0];

        Assert.Equal(whenAllAreKnown, SelectorMatch.Of(read, new KnownLabels(labels, isComplete: true)));
        Assert.Equal(whenThereMayBeOthers, SelectorMatch.Of(read, new KnownLabels(labels, isComplete: false)));
    }
}
