using Manifests.Platforms.Aktus;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Aktus;

/// <summary>Trap: the seed's sketch of the GPU pool is no NodePool, and the checks know it.</summary>
public sealed class SketchTests
{
    [Theory]
    [InlineData("{ key: eks.amazonaws.com/instance-category, values: [g, p] }", "the required field 'operator' is missing; add it")]
    [InlineData("{ key: eks.amazonaws.com/instance-generation, operator: Gt, values: ['>4'] }",
        "this rule of NodePool could not be evaluated: '>4' is not an integer of 64 bits (self.all(x, (x.operator == 'Gt' || x.operator == 'Lt' || x.operator == 'Gte' || x.operator == 'Lte') ? (x.values.size() == 1 && int(x.values[0]) >= 0) : true)); set what the rule reads, or mend the rule")]
    [InlineData("{ key: eks.amazonaws.com/instance-generation, operator: Gt, values: ['4'] }", "")]
    public void Requirement_IsRefusedUntilItIsComplete(string requirement, string sentences)
    {
        var definition = PlatformDefinition.For<AktusSettings>("aktus", _ => new SketchPlatform(requirement));

        var rendered = RenderedPlatform.With(definition, OnAktus.Text(""));

        Assert.Equal(sentences, string.Join('\n', rendered.Diagnostics.Select(static finding => finding.Message)));
    }
}
