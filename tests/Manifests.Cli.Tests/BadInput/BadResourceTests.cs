using Manifests.Models;
using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Yaml;

namespace Manifests.Cli.Tests.BadInput;

public sealed class BadResourceTests : IDisposable
{
    private readonly RenderedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public void NoName_IsRefused()
    {
        shop.More = static platform => platform.Root.Add("more.yaml", new ConfigMap("", "shop"));

        shop.AssertRefused(
            1,
            "output/shop/more.yaml(4,9): error MAN2040: the object has no metadata.name; add one [v1 ConfigMap] [made at BadResourceTests.cs]");
    }

    [Fact]
    public void BadName_IsRefused()
    {
        shop.More = static platform => platform.Root.Add("more.yaml", new ConfigMap("Web_1", "shop"));

        shop.AssertRefused(
            1,
            "output/shop/more.yaml(4,9): error MAN2041: the name \"Web_1\" is not valid for a ConfigMap; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit [metadata.name of v1 ConfigMap shop/Web_1] [made at BadResourceTests.cs]");
    }

    [Fact]
    public void UnknownField_ThroughTheEscapeHatch_IsRefused()
    {
        shop.More = static platform => platform.Root.Add(
            "more.yaml", new UntypedResource("v1", "ConfigMap", "more", "shop") { Content = new Mapping { { "dat", new Mapping { { "a", "b" } } } } });

        shop.AssertRefused(
            1,
            "output/shop/more.yaml(6,1): error MAN2010: unknown field 'dat'; did you mean 'data'? [v1 ConfigMap shop/more] [made at BadResourceTests.cs]");
    }

    [Fact]
    public void SameResourceTwice_IsRefused()
    {
        shop.More = static platform =>
        {
            platform.Root.Add("one.yaml", new ConfigMap("more", "shop"));
            platform.Root.Add("two.yaml", new ConfigMap("more", "shop"));
            platform.Root.Kustomization(new Kustomization { Resources = ["config.yaml", "one.yaml", "two.yaml"] });
        };

        shop.AssertRefused(
            1,
            "output/shop/two.yaml(1,1): error MAN5001: ConfigMap 'shop/more' is there twice: output/shop/one.yaml made at BadResourceTests.cs, and output/shop/two.yaml made at BadResourceTests.cs; 'output/shop/kustomization.yaml' reads both. Remove one of them, or give it another name. [made at BadResourceTests.cs]");
    }
}
