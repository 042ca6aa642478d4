using Manifests.Schema;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.CommittedOutput;

/// <summary>The committed trees are what the platforms render: our largest snapshot.</summary>
public sealed class CommittedOutputTests
{
    [Fact]
    public void Output_IsWhatThePlatformsRender()
    {
        var session = new RenderSession(new Workspace(RepositoryRoot.Path), KnownKinds.OfProgram, KnownKinds.OfProgram.Identity);

        var status = TreeStatus.Compare(session.Render(SeedPlatforms.All));

        Assert.Empty(status.Diagnostics);
        Assert.Empty(status.Stale);
        Assert.Empty(status.HandEdited);
        Assert.Equal(
            ["output/kubeflow-ambient/k8s-app-configs/apps/bookinfo.yaml", "output/kubeflow-ambient/k8s-app-configs/apps/nginx.yaml"],
            status.Foreign.Order(StringComparer.Ordinal));
    }
}
