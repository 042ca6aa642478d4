using System.Collections.Immutable;
using Xunit;

namespace Manifests.Yaml.Tests.Writing;

public sealed class KeyOrderTests
{
    private static readonly KeyOrder Order = new()
    {
        Root = ["apiVersion", "kind", "metadata"],
        Under = ImmutableDictionary<string, ImmutableArray<string>>.Empty
            .Add("metadata", ["name", "generateName", "namespace", "labels", "annotations"]),
        ListItems = ["name"],
    };

    [Theory]
    [InlineData("{z: 1, kind: K, metadata: {}, apiVersion: v1, a: 2}", "{apiVersion: v1, kind: K, metadata: {}, z: 1, a: 2}")]
    [InlineData("metadata: {finalizers: [], labels: {b: 1, a: 2}, name: x}", "metadata: {name: x, labels: {b: 1, a: 2}, finalizers: []}")]
    [InlineData("spec: {c: [{image: i, name: n, env: [{value: v, name: e}]}]}", "spec: {c: [{name: n, image: i, env: [{name: e, value: v}]}]}")]
    [InlineData("spec: {image: i, name: n, metadata: {labels: 1, name: n}}", "spec: {image: i, name: n, metadata: {labels: 1, name: n}}")]
    [InlineData("a: [[{b: 1, name: n}]]", "a: [[{name: n, b: 1}]]")]
    public void LeadingKeys_GoFirst_OthersKeepTheirOrder(string source, string expected)
    {
        var node = (Mapping)YamlText.Read(source);
        Order.Apply(node);
        Assert.Equal(YamlText.Write(YamlText.Read(expected)), YamlText.Write(node));
        Order.Apply(node);
        Assert.Equal(YamlText.Write(YamlText.Read(expected)), YamlText.Write(node));
    }
}
