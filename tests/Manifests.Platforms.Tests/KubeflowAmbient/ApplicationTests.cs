using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

public sealed class ApplicationTests
{
    [Fact]
    public void Kubeflow_SyncsByItselfAndTriesAgain()
    {
        var application = Ambient.Default.Resource("Application", "kubeflow");

        Assert.Equal("kubeflow/overlays/default", application.At("spec", "source", "path").Text());
        Assert.Equal("true", application.At("spec", "syncPolicy", "automated", "prune").Text());
        Assert.Equal("true", application.At("spec", "syncPolicy", "automated", "selfHeal").Text());
        Assert.Equal("5", application.At("spec", "syncPolicy", "retry", "limit").Text());
    }

    [Fact]
    public void Tree_OwnsNoApplicationThatWasThereBefore() =>
        Assert.DoesNotContain(Ambient.Default.OfKind("Application"), static application => application.Name is "nginx" or "bookinfo");

    [Fact]
    public void DefaultEnvironment_HasNoErrorAndNoWarning() =>
        Assert.DoesNotContain(Ambient.Default.Diagnostics, static found => found.Severity != Diagnostics.Severity.Note);
}
