using Manifests.Platforms.KubeflowAmbient;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.KubeflowAmbient;

/// <summary>What each variant changes against the committed tree.</summary>
public sealed class VariantTests
{
    private const string Overlay = Ambient.Overlay + "/";

    [Fact]
    public void Phased_ChangesTheseFiles()
    {
        var changed = Ambient.With("applications: phased").Tree.Files.Where(static file =>
            file.Path != "NOTES.md" && !(Ambient.Default.Tree.TryFind(file.Path, out var same) && same.Sha256 == file.Sha256));

        Snapshot.VerifyTree(changed.Select(static file => KeyValuePair.Create(file.Path, file.Bytes)));
    }

    [Fact]
    public void Phased_BringsEachDefinitionOnce()
    {
        var phased = Ambient.With("applications: phased");
        var definitions = Assert.Single(phased.Documents("k8s-app-configs/kubeflow/crds/kustomization.yaml")).At("resources").Texts();
        var deleted = phased.Tree.Files.Where(static file => file.Path.Contains("/delete-definition-", StringComparison.Ordinal));

        Assert.Equal(definitions.Count, deleted.Count());
    }

    [Fact]
    public void Phased_TogetherReadWhatTheSingleOneReads()
    {
        static IEnumerable<string> Read(RenderedPlatform platform) => platform.Tree.Files
            .Where(static file => file.Path.EndsWith("/kustomization.yaml", StringComparison.Ordinal))
            .SelectMany(static file => file.Documents[0].Object!.SequenceOf("resources") is { } list ? list.Texts() : [])
            .Where(static path => path.StartsWith("github.com/", StringComparison.Ordinal));

        Assert.Empty(Read(Ambient.Default).Except(Read(Ambient.With("applications: phased"))));
    }

    [Fact]
    public void Strict_IsTheDocumentsOwnTree()
    {
        var strict = Ambient.With("bases: strict");

        Assert.Equal(
            [Ambient.Base + "/kustomization.yaml", Overlay + "kustomization.yaml", Overlay + "patches/namespace.yaml"],
            strict.Tree.Files
                .Where(static file => file.Path != "NOTES.md" && !(Ambient.Default.Tree.TryFind(file.Path, out var same) && same.Sha256 == file.Sha256))
                .Select(static file => file.Path));
    }

    [Theory]
    [InlineData("externalDns", null)]
    [InlineData("cloudflare", "true")]
    public void ExternalDns_IsTakenUpOnTheRoute(string dns, string? proxied)
    {
        var annotations = (Yaml.Mapping)Ambient.With("dns: " + dns).Resource("HTTPRoute", "kubeflow-route").At("metadata", "annotations");

        Assert.Equal("dns-controller", annotations.TextOf("external-dns.alpha.kubernetes.io/controller"));
        Assert.Equal(proxied, annotations.TextOf("external-dns.alpha.kubernetes.io/cloudflare-proxied"));
    }

    [Fact]
    public void Route53_IsARecordOfAck()
    {
        var record = Ambient.With("dns: route53\ndnsTarget: lb.example.com\nhostedZoneId: Z0123456789").Resource("RecordSet", "kubeflow");

        Assert.Equal("kubeflow.example.com", record.At("spec", "name").Text());
        Assert.Equal("CNAME", record.At("spec", "recordType").Text());
        Assert.Equal("lb.example.com", record.Root.At("spec", "resourceRecords", "0", "value")!.Text());
        Assert.Equal("Z0123456789", record.At("spec", "hostedZoneID").Text());
    }

    [Fact]
    public void Waypoint_IsMadeWithItsLabel()
    {
        var gateway = Ambient.With("waypoint: web").Resource("Gateway", "web");

        Assert.Equal("istio-waypoint", gateway.At("spec", "gatewayClassName").Text());
        Assert.Equal("HBONE", gateway.Root.At("spec", "listeners", "0", "protocol")!.Text());
        Assert.Contains("waypoint.yaml", Assert.Single(Ambient.With("waypoint: web").Documents(Overlay + "kustomization.yaml")).At("resources").Texts());
    }

    [Theory]
    [InlineData("centralDashboard", "centraldashboard")]
    [InlineData("notebookController", "notebook-controller")]
    [InlineData("jupyterWebApp", "jupyter-web-app")]
    [InlineData("profiles, userNamespace", "profiles")]
    [InlineData("volumesWebApp", "volumes-web-app")]
    [InlineData("tensorboardsWebApp", "tensorboards-web-app")]
    [InlineData("tensorboardController", "tensorboard-controller")]
    [InlineData("admissionWebhook", "admission-webhook")]
    [InlineData("userNamespace", "user-namespace")]
    public void ComponentLeftOut_LeavesNothingBehind(string without, string word)
    {
        var rendered = Ambient.With($"without: [{without}]");

        Assert.DoesNotContain(
            rendered.Tree.Files.Where(static file => file.Path != "NOTES.md" && file.Role != TreeFileRole.Text),
            file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Contains(word, StringComparison.Ordinal)
                || file.Path.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pipelines", 1, 0, 6)]
    [InlineData("katib", 1, 1, 0)]
    [InlineData("kserve", 2, 1, 0)]
    [InlineData("kserve, katib, pipelines", 4, 2, 6)]
    public void Extension_IsAddedAndFitsTheMesh(string extensions, int bases, int sidecars, int rules)
    {
        var rendered = Ambient.With($"extensions: [{extensions}]");

        static int Patches(RenderedPlatform platform, string word) =>
            platform.Tree.Files.Count(file => file.Path.Contains(word, StringComparison.Ordinal));

        Assert.DoesNotContain(rendered.Diagnostics, static found => found.Severity == Diagnostics.Severity.Error);
        Assert.Equal(12 + bases, Assert.Single(rendered.Documents(Ambient.Base + "/kustomization.yaml")).At("resources").Texts().Count);
        Assert.Equal(2 + sidecars, Patches(rendered, "/no-sidecar-"));
        Assert.Equal(3 + rules, Patches(rendered, "/delete-destination-rule-"));
    }

    [Fact]
    public void Totals_AreThoseOfTheRequirements() =>
        Assert.Contains("ask for 800m CPU and 2Gi of memory and may use 4 CPU and 4Gi.", Ambient.Default.TextOf("NOTES.md"), StringComparison.Ordinal);

    [Fact]
    public void ApplicationsOfOthers_AreNotOwned()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "output", "kubeflow-ambient");
        var owned = File.ReadAllText(Path.Combine(folder, "manifests.lock"));

        Assert.All(["nginx", "bookinfo"], name =>
        {
            Assert.True(File.Exists(Path.Combine(folder, "k8s-app-configs", "apps", name + ".yaml")), name);
            Assert.DoesNotContain(name, owned, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void EverySetting_IsInTheNotes()
    {
        var reader = new SettingsReader(new Yaml.Mapping(), new Diagnostics.DiagnosticBag());
        _ = Bound<KubeflowAmbientSettings>(reader);

        Assert.All(reader.KnownKeys, static key => Assert.Contains($"| `{key}` |", Ambient.Default.TextOf("NOTES.md"), StringComparison.Ordinal));
    }

    private static T Bound<T>(SettingsReader reader)
        where T : ISettings<T> => T.Bind(reader);
}
