using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What ArgoCD syncs, and when.</summary>
public sealed class ApplicationTests
{
    private static readonly Dictionary<string, int> Waves = new(StringComparer.Ordinal)
    {
        ["ack-ec2"] = -6,
        ["ack-eks"] = -6,
        ["ack-iam"] = -6,
        ["ack-kms"] = -6,
        ["ack-s3"] = -6,
        ["ack-sqs"] = -6,
        ["asya-network"] = -5,
        ["asya-cluster"] = -4,
        ["asya-node-groups"] = -3,
        ["asya-results"] = -3,
        ["asya-key"] = -3,
        ["asya-roles"] = -3,
        ["asya-addons"] = -2,
        ["asya-associations"] = -2,
        ["namespaces"] = -1,
        ["nvidia-device-plugin"] = -1,
        ["network-policies"] = -1,
        ["asya"] = 0,
        ["keda"] = 0,
        ["cluster-autoscaler"] = 0,
        ["asya-crds"] = 1,
        ["asya-operator"] = 2,
        ["asya-gateway-asya-prod"] = 3,
        ["asya-gateway-asya-e2e"] = 3,
        ["asya-queues"] = 3,
        ["asya-actors-asya-prod"] = 4,
    };

    [Fact]
    public void Applications_AreTheseInTheseWaves() => Assert.Equal(
        Waves.Select(static entry => (entry.Key, entry.Value)).Order(),
        AsyaTree.Default.OfKind("Application").Select(static found => (found.Name, found.Wave())).Order());

    [Theory]
    [InlineData("keda", "https://kedacore.github.io/charts", "2.15.1")]
    [InlineData("cluster-autoscaler", "https://kubernetes.github.io/autoscaler", "9.37.0")]
    public void Chart_IsPinned(string name, string repository, string version)
    {
        var application = AsyaTree.Default.Resource("Application", name);

        Assert.Equal(name, application.TextAt("spec", "source", "chart"));
        Assert.Equal(repository, application.TextAt("spec", "source", "repoURL"));
        Assert.Equal(version, application.TextAt("spec", "source", "targetRevision"));
    }

    [Theory]
    [InlineData("asya-crds")]
    [InlineData("asya-operator")]
    [InlineData("asya-gateway-asya-prod")]
    public void SourceOfAsya_IsACommit(string name) =>
        Assert.Equal("8f6fd52", AsyaTree.Default.Resource("Application", name).TextAt("spec", "source", "targetRevision"));

    [Fact]
    public void Waves_WaitForApplications() => Assert.True(
        ((Yaml.Mapping)AsyaTree.Default.Resource("ConfigMap", "argocd-cm").At("data")).ContainsKey("resource.customizations.health.argoproj.io_Application"));

    [Fact]
    public void OtherCluster_GetsWhatRunsInIt() => Assert.All(
        AsyaTree.With("workloadCluster: workloads").OfKind("Application"),
        static found =>
        {
            var destination = (Yaml.Mapping)found.At("spec", "destination");
            var isManaged = found.Name == "asya" || destination.TextOf("namespace") == "ack-system";
            Assert.Equal(isManaged ? null : "workloads", destination.TextOf("name"));
            Assert.Equal(isManaged ? "https://kubernetes.default.svc" : null, destination.TextOf("server"));
        });

    [Fact]
    public void EveryAckGroup_HasItsController() => Assert.All(
        AsyaTree.Default.Aws().Select(static found => "ack-" + found.Group.Split('.')[0]).Distinct(StringComparer.Ordinal),
        static name => Assert.Contains(AsyaTree.Default.OfKind("Application"), found => found.Name == name));

    [Fact]
    public void Operator_HasSqsWithTheRoleOfActors() => YamlAssert.Equivalent(
        """
        enabled: true
        type: sqs
        config:
          region: us-east-1
          accountId: '111122223333'
          actorRoleArn: arn:aws:iam::111122223333:role/asya-actor
          visibilityTimeout: 300
          waitTimeSeconds: 20
          queues: { autoCreate: false, dlq: { enabled: true, maxRetryCount: 3, retentionDays: 14 } }
          tags: { cluster: asya }
        """,
        AsyaTree.Default.Resource("Application", "asya-operator").At("spec", "source", "helm", "valuesObject", "transports", "sqs"));

    [Theory]
    [InlineData("asya-operator", "serviceAccount", "asya-operator")]
    [InlineData("asya-gateway-asya-prod", "serviceAccount", "asya-gateway")]
    [InlineData("keda", "serviceAccount.operator", "asya-keda")]
    [InlineData("cluster-autoscaler", "rbac.serviceAccount", "asya-cluster-autoscaler")]
    public void ServiceAccountOfAChart_IsAnnotatedForIrsaOnly(string application, string path, string role)
    {
        string[] keys = ["spec", "source", "helm", "valuesObject", .. path.Split('.')];

        Assert.False(((Yaml.Mapping)AsyaTree.Default.Resource("Application", application).At(keys)).ContainsKey("annotations"));
        Assert.Equal(
            $"arn:aws:iam::111122223333:role/{role}",
            AsyaTree.Irsa.Resource("Application", application).TextAt([.. keys, "annotations", "eks.amazonaws.com/role-arn"]));
    }

    [Fact]
    public void Irsa_HasAnnotatedActorsAndNoAssociation()
    {
        Assert.Empty(AsyaTree.Irsa.OfKind("PodIdentityAssociation"));
        Assert.All(AsyaTree.Irsa.OfKind("ServiceAccount"), static account =>
            Assert.Equal("arn:aws:iam::111122223333:role/asya-actor", account.Annotation("eks.amazonaws.com/role-arn")));
        Assert.Empty(AsyaTree.Irsa.Diagnostics);
    }

    [Theory]
    [InlineData("metricsServer: true", "metrics-server", true)]
    [InlineData("", "metrics-server", false)]
    [InlineData("gateway: false", "asya-gateway-asya-prod", false)]
    public void OptionalPart_IsThereWhenSaid(string settings, string application, bool there)
    {
        var platform = AsyaTree.With(settings);

        Assert.Equal(there, platform.OfKind("Application").Any(found => found.Name == application));
        Assert.Empty(platform.Diagnostics);
    }
}
