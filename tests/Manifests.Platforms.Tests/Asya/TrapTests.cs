using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What is known to go wrong with this platform, one test each.</summary>
public sealed class TrapTests
{
    [Fact]
    public void Transports_AreAtTheTopOfTheOperatorsValues()
    {
        var values = (Mapping)AsyaTree.Default.Resource("Application", "asya-operator").At("spec", "source", "helm", "valuesObject");

        Assert.True(values.ContainsKey("transports"));
        Assert.False(values.ContainsKey("operator"));
    }

    [Fact]
    public void AutoscalersPods_AreCalledAsTheRequirementsLookForThem()
    {
        var values = (Mapping)AsyaTree.Default.Resource("Application", "cluster-autoscaler").At("spec", "source", "helm", "valuesObject");

        Assert.Equal("cluster-autoscaler", values.TextOf("nameOverride"));
        Assert.Equal("asya", values.MappingOf("autoDiscovery")!.TextOf("clusterName"));
        Assert.Equal("cluster-autoscaler", values.MappingOf("rbac")!.MappingOf("serviceAccount")!.TextOf("name"));
    }

    [Fact]
    public void EveryActor_HasItsAccountAndAssociation() => Assert.All(AsyaTree.Default.OfKind("AsyncActor"), static actor =>
    {
        var account = ClusterTests.Pod(actor).TextOf("serviceAccountName");
        Assert.Equal("asya-" + actor.Name, account);
        Assert.Contains(AsyaTree.Default.OfKind("ServiceAccount"), found => found.Name == account);
        Assert.Contains(AsyaTree.Default.OfKind("PodIdentityAssociation"), found => found.TextAt("spec", "serviceAccount") == account);
    });

    [Fact]
    public void Trigger_TakesKedasCredentials()
    {
        var platform = AsyaTree.With("scaling: gitOps");

        Assert.Equal(3, platform.OfKind("ScaledObject").Count);
        Assert.All(platform.OfKind("TriggerAuthentication"), static found =>
            YamlAssert.Equivalent("podIdentity: { provider: aws, identityOwner: keda }", found.At("spec")));
        YamlAssert.Equivalent(
            """
            scaleTargetRef: { name: gpu-inference }
            minReplicaCount: 0
            maxReplicaCount: 50
            pollingInterval: 10
            cooldownPeriod: 60
            triggers:
            - type: aws-sqs-queue
              authenticationRef: { name: asya-gpu-inference }
              metadata:
                queueURL: https://sqs.us-east-1.amazonaws.com/111122223333/asya-gpu-inference
                queueLength: '5'
                awsRegion: us-east-1
            """,
            platform.Resource("ScaledObject", "asya-gpu-inference").At("spec"));
        Assert.All(platform.OfKind("AsyncActor"), static actor => Assert.Equal("false", actor.TextAt("spec", "scaling", "enabled")));
        Assert.Empty(platform.Diagnostics);
    }

    [Fact]
    public void Sidecar_IsLetInByBaselineWithWarnings() => YamlAssert.Equivalent(
        """
        pod-security.kubernetes.io/audit: restricted
        pod-security.kubernetes.io/enforce: baseline
        pod-security.kubernetes.io/warn: restricted
        """,
        AsyaTree.With("podSecurity: baseline").Resource("Namespace", "asya-prod").At("metadata", "labels"));

    [Theory]
    [InlineData("asya-operator")]
    [InlineData("asya-gateway-asya-prod")]
    public void Chart_HasTheSeccompProfileThatRestrictedWants(string application) => Assert.Equal(
        "RuntimeDefault",
        AsyaTree.Default.Resource("Application", application)
            .TextAt("spec", "source", "helm", "valuesObject", "podSecurityContext", "seccompProfile", "type"));

    [Fact]
    public void PodsOfActors_AreRestricted() => Assert.All(AsyaTree.Default.OfKind("AsyncActor"), static actor =>
    {
        var pod = ClusterTests.Pod(actor);
        YamlAssert.Equivalent(
            "{ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }", pod["securityContext"]!);
        Assert.All(pod.SequenceOf("containers")!.Cast<Mapping>(), static container => YamlAssert.Equivalent(
            "{ allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }", container["securityContext"]!));
    });

    [Theory]
    [InlineData("", true)]
    [InlineData("identity: irsa", false)]
    public void IdentityAgent_IsReachedThoughMetadataIsNot(string settings, bool reached)
    {
        var ways = ((Sequence)AsyaTree.With(settings).OfKind("NetworkPolicy")[0].At("spec", "egress")).Cast<Mapping>()
            .SelectMany(static way => way.SequenceOf("to")!.Cast<Mapping>())
            .Select(static to => to.MappingOf("ipBlock")).OfType<Mapping>().ToList();

        Assert.Equal(reached, ways.Any(static block => block.TextOf("cidr") == "169.254.170.23/32"));
        Assert.Equal(["169.254.169.254/32"], ways.Single(static block => block.TextOf("cidr") == "0.0.0.0/0")["except"]!.Texts());
    }

    [Theory]
    [InlineData("", "asya-actor", true)]
    [InlineData("", "asya-gateway", true)]
    [InlineData("queueEncryption: sqs", "asya-actor", false)]
    [InlineData("queueEncryption: sqs\nbucketEncryption: kms", "asya-actor", true)]
    [InlineData("queueEncryption: sqs\nbucketEncryption: kms", "asya-gateway", false)]
    public void WhoeverReadsWhatIsEncrypted_MayUseTheKey(string settings, string role, bool may)
    {
        var statements = RoleTests.Statements(AsyaTree.With(settings), role)
            .Where(static statement => RoleTests.Texts(statement, "Action").SequenceEqual(["kms:Decrypt", "kms:GenerateDataKey"]));

        Assert.Equal(may, statements.Any());
    }

    [Fact]
    public void SystemNodes_AreUntaintedAndAlwaysThere()
    {
        var spec = (Mapping)AsyaTree.Default.Resource("Nodegroup", "asya-system").At("spec");

        Assert.False(spec.ContainsKey("taints"));
        YamlAssert.Equivalent("{ minSize: 2, desiredSize: 2, maxSize: 4 }", spec["scalingConfig"]!);
    }

    [Theory]
    [InlineData("1.32", true)]
    [InlineData("1.33", false)]
    public void AmazonLinux2_EndsWithItsLastRelease(string release, bool accepted) =>
        Assert.Equal(accepted, SettingsTests.Findings($"kubernetesVersion: \"{release}\"").Count == 0);

    [Fact]
    public void Resources_AreAllDifferent() => Assert.All(
        AsyaTree.Default.Resources.CountBy(static found => (found.ApiVersion, found.Kind, found.Namespace, found.Name)),
        static found => Assert.Equal(1, found.Value));
}
