
namespace Manifests.Platforms.Tests.KubeflowAmbient;

public sealed class IngressTests
{
    [Fact]
    public void BackendInKubeflow_NeedsNoGrant() => Assert.Empty(Ambient.Default.OfKind("ReferenceGrant"));

    [Fact]
    public void BackendElsewhere_IsGrantedThere()
    {
        var platform = Ambient.With("backendNamespace: istio-system");

        var grant = Assert.Single(platform.OfKind("ReferenceGrant"));

        Assert.Equal("gateway.networking.k8s.io/v1beta1", grant.ApiVersion);
        Assert.Equal("istio-system", grant.Namespace);
        Assert.DoesNotContain(platform.Diagnostics, static found => found.Severity == Diagnostics.Severity.Error);
    }
}
