using System.Runtime.CompilerServices;
using Manifests.Diagnostics;
using Manifests.Platforms.Tests.Aktus;
using Manifests.Platforms.Tests.ArgoflowAws;
using Manifests.Platforms.Tests.Asya;
using Manifests.Platforms.Tests.KubeflowAmbient;
using Manifests.Platforms.Tests.KubeflowOnEks;
using Manifests.Review;
using Manifests.Review.Consequences;
using Manifests.Schema;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Variants;

/// <summary>What each variant of a platform changes against the platform without it, as a review would tell it.</summary>
public sealed class VariantSnapshotTests
{
    // Everything is wanted, not what fits a comment.
    private const int NoLimit = 16 * 1024 * 1024;

    [Theory]
    [InlineData("deploykf", OnEks.DeployKF)]
    [InlineData("pod-identity", "identity: podIdentity\n")]
    [InlineData("without-cpu-pool", "cpuPool: false\n")]
    [InlineData("image-of-nvidia", "tritonImage: nvidia\n")]
    public void KubeflowOnEks_Changes(string variant, string settings) => Verify(variant, OnEks.With(""), OnEks.With(settings));

    [Theory]
    [InlineData("irsa", "identity: irsa")]
    [InlineData("bucket-with-key", "bucketEncryption: kms\nintelligentTiering: true")]
    [InlineData("queues-without-key", "queueEncryption: sqs")]
    [InlineData("queues-of-the-operator", "queues: operator\nqueueEncryption: sqs")]
    [InlineData("spot", "capacity: spot")]
    [InlineData("bottlerocket", "gpuImage: bottlerocket")]
    [InlineData("public-nodes", "nodes: public\nzones: 3")]
    [InlineData("scaling-in-git", "scaling: gitOps")]
    [InlineData("baseline", "podSecurity: baseline")]
    [InlineData("without-gateway", "gateway: false")]
    [InlineData("database", "gatewayDatabaseHost: db.example.com")]
    [InlineData("optional-parts", "ebsCsi: true\nmetricsServer: true\ncontainerInsights: true")]
    [InlineData("other-cluster", "workloadCluster: workloads")]
    public void Asya_Changes(string variant, string settings) => Verify(variant, AsyaTree.With(""), AsyaTree.With(settings));

    [Theory]
    [InlineData("traditional", OnAktus.CreatedWithNodes)]
    [InlineData("traditional-with-key-pair", OnAktus.CreatedWithNodes + "keyPairName: operators\n")]
    [InlineData("hugging-face", OnAktus.Created + "huggingFaceTokenSecret: aktus/hugging-face-token\n")]
    [InlineData("open-ai", OnAktus.Created + "openAiApiKeySecret: aktus/openai-api-key\n")]
    [InlineData("without-chart", OnAktus.Created + "enableMarketplaceChart: false\n")]
    [InlineData("one-admin", OnAktus.Created + "additionalAdminUsers: [ada]\n")]
    [InlineData("admins", OnAktus.Created + "additionalAdminUsers: [ada, grace]\nadditionalAdminRoles: [operators]\n")]
    [InlineData("first-phase", "")]
    public void Aktus_Changes(string variant, string settings) => Verify(variant, OnAktus.With(OnAktus.Created), OnAktus.With(settings));

    [Theory]
    [InlineData("strict", "bases: strict")]
    [InlineData("phased", "applications: phased")]
    [InlineData("backend-elsewhere", "backendNamespace: istio-system")]
    [InlineData("waypoint", "waypoint: web")]
    [InlineData("dns", "dns: route53\ndnsTarget: lb.example.com\nhostedZoneId: Z0123456789")]
    public void KubeflowAmbient_Changes(string variant, string settings) => Verify(variant, Ambient.With(""), Ambient.With(settings));

    [Theory]
    [InlineData("self-signing", "certManager: selfSigning\n")]
    [InlineData("issued", "certificates: issued\n")]
    [InlineData("dex", "oidc: dex\n")]
    [InlineData("external-login", "oidc: external\n")]
    [InlineData("private", "argoCdManagesItself: true\nrepository: private\n")]
    [InlineData("mlflow", "mlflow: true\ndashboard: mlflow\n")]
    [InlineData("knative", "knative: true\nkfserving: true\n")]
    [InlineData("monitoring", "monitoring: true\nkubecost: true\n")]
    [InlineData("modern-secrets", "secretsApi: modern\n")]
    [InlineData("broad-role", "secretsIam: broad\n")]
    [InlineData("irsa", "pipelines: irsa\n")]
    [InlineData("kube2iam", "pipelines: kube2iam\n")]
    [InlineData("pvc-viewer", "volumes: pvcViewer\n")]
    public void ArgoflowAws_Changes(string variant, string settings) => Verify(variant, OnArgoflow.With(""), OnArgoflow.With(settings));

    // Every setting is a line of them.
    private static TreeDifference WithoutNotes(TreeDifference difference) =>
        difference with { Files = [.. difference.Files.Where(static file => Path.GetFileName(file.Path) != "NOTES.md")] };

    private static void Verify(
        string variant,
        RenderedPlatform before,
        RenderedPlatform after,
        [CallerMemberName] string member = "")
    {
        Assert.DoesNotContain(before.Diagnostics.Concat(after.Diagnostics), static finding => finding.Severity == Severity.Error);
        var found = new DiagnosticBag();
        var source = new SideSource(KnownKinds.OfProgram, found);
        var difference = Grading.Grade(source.Compare(source.Rendered([before.Tree]), source.Rendered([after.Tree])));

        Assert.Empty(found.ToSorted());
        Assert.False(difference.IsEmpty);
        Snapshot.Verify(DifferenceMarkdown.Write(WithoutNotes(difference), NoLimit), "md", variant, member: member);
    }
}
