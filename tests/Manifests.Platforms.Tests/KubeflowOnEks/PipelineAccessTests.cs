using Manifests.Models.Networking.V1;
using Manifests.Schema.Across;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>What the network policy and the roles of the namespace come to, not how they are written.</summary>
public sealed class PipelineAccessTests
{
    private static readonly RenderedPlatform Tree = OnEks.Default;
    private static readonly AccessSubject Runner = AccessSubject.ServiceAccount("kubeflow", "kubeflow-pipeline-runner");

    [Fact]
    public void Namespace_IsWrittenAsVerified() => Tree.Should().MatchSnapshot(below: "infra/manifests/kubeflow");

    [Fact]
    public void Pods_ReachNamesAndAws_AndNothingElseOutside()
    {
        Tree.Should().Contain<NetworkPolicy>("allow-kubeflow-internal").In("kubeflow");
        var pipeline = Tree.OtherPods("kubeflow", ("app", "ml-pipeline"));

        pipeline.Should().CanReach("203.0.113.10", 443).CannotReach("203.0.113.10", 80);
        pipeline.Should().CanReach(Tree.OtherPods("kube-system", ("k8s-app", "kube-dns")), 53, "UDP");
        pipeline.Should().CannotReach(Tree.Pods("triton-server"), 8005);
    }

    [Fact]
    public void Pods_AreReachedFromNamespacesOfKubeflowOnly()
    {
        Tree.Pods("triton-server").Should().CannotReach(Tree.OtherPods("kubeflow", ("app", "ml-pipeline")), 8888);
        Tree.Address("203.0.113.10").Should().CannotReach(Tree.OtherPods("kubeflow", ("app", "ml-pipeline")), 8888);
    }

    [Fact]
    public void Runner_MayRunWorkflows_AndNothingOfTheCluster()
    {
        Tree.WhoCan("create", "workflows.argoproj.io").Should().Be(Runner);
        Tree.Subject(Runner).Should()
            .BeAllowed("get", "pods/log", "kubeflow")
            .NotBeAllowed("create", "pods/exec", "kubeflow")
            .NotBeAllowed("create", "clusterroles.rbac.authorization.k8s.io");
    }
}
