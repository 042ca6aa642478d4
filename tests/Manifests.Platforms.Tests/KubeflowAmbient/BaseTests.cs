using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>The upstream bases and the namespace among them.</summary>
public sealed class BaseTests
{
    private static IReadOnlyList<string> Bases(RenderedPlatform platform) =>
        Assert.Single(platform.Documents(Ambient.Base + "/kustomization.yaml")).At("resources").Texts();

    [Fact]
    public void CorrectedBases_AreTwelveAndPinned()
    {
        var bases = Bases(Ambient.Default);

        Assert.Equal(12, bases.Count);
        Assert.All(bases, static remote => Assert.EndsWith("?ref=v1.8.1", remote, StringComparison.Ordinal));
        Assert.Equal("github.com/kubeflow/manifests/common/user-namespace/base?ref=v1.8.1", bases[^1]);
    }

    [Fact]
    public void CorrectedBases_KeepTheOrderOfTheStrictOnes()
    {
        var strict = Bases(Ambient.With("bases: strict"));

        Assert.Equal(strict.SkipLast(1), Bases(Ambient.Default).SkipLast(1).Select(static remote => remote[..remote.IndexOf('?', StringComparison.Ordinal)]));
    }

    [Fact]
    public void StrictBases_AreWarnedAbout() =>
        Assert.Equal(12, Ambient.With("bases: strict").Diagnostics.Count(static found => found.Message.Contains("ref", StringComparison.Ordinal)));

    [Fact]
    public void Namespace_IsAPatchBecauseUpstreamDefinesIt()
    {
        var kustomization = Assert.Single(Ambient.Default.Documents(Ambient.Base + "/kustomization.yaml"));

        Assert.DoesNotContain("namespace.yaml", kustomization.At("resources").Texts());
        Assert.Equal("namespace.yaml", ((Yaml.Sequence)kustomization.At("patches")).OfType<Yaml.Mapping>().Single().TextOf("path"));
    }
}
