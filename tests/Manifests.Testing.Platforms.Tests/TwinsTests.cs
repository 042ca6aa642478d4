using Manifests.Models.Core.V1;

namespace Manifests.Testing.Tests;

/// <summary>What a name alone does not say.</summary>
public sealed class TwinsTests
{
    private static readonly RenderedPlatform Tree = RenderedPlatform.Of(new Twins());

    [Fact]
    public void NameThatTwoHave_NeedsItsNamespace()
    {
        Fails(static () => Tree.Pods("web"), "There are 2 workloads 'web': Pod 'a/web' and Pod 'b/web'. Say which with inNamespace.");
        Fails(static () => Tree.Service("web"), $"Expected one Service 'web', found 2 Services; the tree has {Place("Service", "a")} and {Place("Service", "b")}.");
        Fails(
            static () => Tree.Should().Contain<Pod>("web").Which,
            $"Expected one Pod 'web', found {Place("Pod", "a")} and {Place("Pod", "b")}. Say which with In(...).");

        Assert.Equal("b", Tree.Should().Contain<Pod>("web").In("b").Which.Namespace);
        Tree.Pods("web", "a").Should().CanReach(Tree.Pods("web", "b"), 80);
    }

    [Fact]
    public void ServiceThatAPatchMayChange_IsNotFollowed() => Fails(
        static () => Tree.Pods("web", "a").Should().CanReach(Tree.Service("web", "b"), 80),
        "Which pods are behind Service 'b/web' the tree does not tell: "
        + "'output/twins/twins/kustomization.yaml' changes Service 'b/web' by patches or labels, which are not looked at here.");

    private static void Fails(Func<object> assertion, string message) => Assert.Equal(message, Assert.Throws<FailException>(assertion).Message);

    private static string Place(string kind, string place)
    {
        var document = Assert.Single(Tree.Resources, document => document.Kind == kind && document.Namespace == place);
        return $"{kind} '{place}/web' ({document.Root.Location}, made at {document.Origin})";
    }
}
