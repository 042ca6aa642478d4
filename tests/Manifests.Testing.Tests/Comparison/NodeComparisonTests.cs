using Manifests.Yaml;

namespace Manifests.Testing.Tests.Comparison;

public sealed class NodeComparisonTests
{
    [Fact]
    public void KeyOrder_DoesNotCount() => Assert.Empty(NodeComparison.Differences(
        new Mapping { { "a", 1 }, { "b", "x" } },
        new Mapping { { "b", "x" }, { "a", 1 } }));

    [Fact]
    public void EveryDifference_IsToldWithItsPath()
    {
        var expected = new Mapping
        {
            { "kind", "Deployment" },
            { "spec", new Mapping { { "replicas", 2 }, { "ports", new Sequence { 80, 443 } }, { "gone", new Mapping { { "a", 1 } } } } },
            { "labels", new Mapping { { "app.kubernetes.io/name", "x" } } },
        };
        var actual = new Mapping
        {
            { "kind", "Deployment" },
            { "spec", new Mapping { { "replicas", "2" }, { "ports", new Sequence { 80 } }, { "extra", new Sequence() } } },
            { "labels", new Mapping { { "app.kubernetes.io/name", "y" } } },
        };

        Assert.Equal(
        [
            "spec.replicas: expected an integer 2, found the text \"2\"",
            "spec.ports[1]: expected an integer 443, found nothing",
            "spec.gone: expected a map of a, found nothing",
            "spec.extra: expected nothing, found a list of 0",
            "labels['app.kubernetes.io/name']: expected the text \"x\", found the text \"y\"",
        ],
        NodeComparison.Differences(expected, actual));
    }

    [Fact]
    public void DifferentShapes_AreToldAtTheRoot() =>
        Assert.Equal(["the document: expected an empty map, found null"], NodeComparison.Differences(new Mapping(), Scalar.Null()));
}
