using Manifests.Platforms.Tests.Rendering;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>What the trees of the variants hold, counted. The figures are those of the acceptance list, section 7.</summary>
public sealed class InventoryTests
{
    [Fact]
    public void Patches_AreCounted()
    {
        var patches = Ambient.Default.Tree.Files.Where(static file => file.Role == TreeFileRole.MergePatch).Select(static file => file.Path).ToArray();

        // Namespace, profile and the wave of the route, eight figures, two side-cars, three rules.
        Assert.Equal(3 + 8 + 2 + 3, patches.Length);
        Assert.Equal(8, patches.Count(static path => path.Contains("/resources-", StringComparison.Ordinal)));
        Assert.Equal(2, patches.Count(static path => path.Contains("/no-sidecar-", StringComparison.Ordinal)));
        Assert.Equal(3, patches.Count(static path => path.Contains("/delete-destination-rule-", StringComparison.Ordinal)));
        Assert.True(Ambient.Default.Tree.TryFind(Ambient.Overlay + "/patches/profile-namespace-labels.yaml", out _));
    }

    [Theory]
    [InlineData("", "kubeflow root-app")]
    [InlineData("applications: phased", "kubeflow kubeflow-cert-manager kubeflow-crds kubeflow-infrastructure root-app")]
    public void Applications_AreCounted(string settings, string names) => Assert.Equal(
        names,
        string.Join(' ', Ambient.With(settings).OfKind("Application").Select(static application => application.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("", "HTTPRoute")]
    [InlineData("backendNamespace: istio-system", "HTTPRoute ReferenceGrant")]
    [InlineData("dns: route53\ndnsTarget: lb.example.com\nhostedZoneId: Z0123456789", "HTTPRoute RecordSet")]
    [InlineData("waypoint: web", "Gateway HTTPRoute")]
    public void WholeObjects_AreTheseFew(string settings, string kinds) => Assert.Equal(
        kinds,
        string.Join(' ', Ambient.With(settings).Resources.Select(static resource => resource.Kind).Where(static kind => kind != "Application").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("kubeflow-crds", -2)]
    [InlineData("kubeflow-cert-manager", -1)]
    [InlineData("kubeflow-infrastructure", 0)]
    [InlineData("kubeflow", 1)]
    public void Phase_HasItsWave(string name, int wave) =>
        Assert.Equal(wave, Ambient.With("applications: phased").Resource("Application", name).Wave());

    [Fact]
    public void Phases_WaitForEachOther() => Assert.True(
        Ambient.With("applications: phased").Resource("ConfigMap", "argocd-cm").Wave() < -2);
}
