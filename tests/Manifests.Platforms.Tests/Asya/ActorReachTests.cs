using Manifests.Testing;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What the network policies of actors come to: the operator makes their pods, so the tree has none.</summary>
public sealed class ActorReachTests
{
    private const string NodeMetadata = "169.254.169.254";
    private const string PodIdentityAgent = "169.254.170.23";

    [Fact]
    public void Actor_ReachesAws_AndNotTheMetadataOfItsNode() => Actor(AsyaTree.Default).Should()
        .CanReach("203.0.113.10", 443)
        .CanReach(PodIdentityAgent, 80)
        .CannotReach(NodeMetadata, 80);

    [Fact]
    public void Actor_AsksForNames_AndReachesTheGateway()
    {
        var tree = AsyaTree.Default;

        Actor(tree).Should().CanReach(tree.OtherPods("kube-system", ("k8s-app", "kube-dns")), 53, "UDP");
        Actor(tree).Should().CanReach(tree.OtherPods("asya-prod", ("app.kubernetes.io/name", "asya-gateway")), 8080);
    }

    private static ConnectionEnd Actor(RenderedPlatform tree) => tree.OtherPods("asya-prod", ("asya.sh/asya", "echo"));
}
