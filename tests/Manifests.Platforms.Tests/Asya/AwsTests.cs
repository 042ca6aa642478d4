using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What ACK makes, value by value.</summary>
public sealed class AwsTests
{
    [Fact]
    public void Subnets_AreInTwoZonesWithTheirTags() => Assert.Equal(
        [
            "asya-private-a us-east-1a 10.0.0.0/18 kubernetes.io/role/internal-elb",
            "asya-private-b us-east-1b 10.0.64.0/18 kubernetes.io/role/internal-elb",
            "asya-public-a us-east-1a 10.0.192.0/20 kubernetes.io/role/elb",
            "asya-public-b us-east-1b 10.0.208.0/20 kubernetes.io/role/elb",
        ],
        AsyaTree.Default.OfKind("Subnet").Select(static subnet =>
        {
            var role = Assert.Single(((Sequence)subnet.At("spec", "tags")).OfType<Mapping>(), static tag => tag.TextOf("value") == "1");
            return $"{subnet.Name} {subnet.TextAt("spec", "availabilityZone")} {subnet.TextAt("spec", "cidrBlock")} {role.TextOf("key")}";
        }));

    [Fact]
    public void PublicNodes_NeedNoNat()
    {
        var platform = AsyaTree.With("nodes: public\nzones: 3");

        Assert.Empty(platform.OfKind("NATGateway"));
        Assert.Empty(platform.OfKind("ElasticIPAddress"));
        Assert.Equal(6, platform.OfKind("Subnet").Count);
        Assert.All(platform.OfKind("Nodegroup"), static group => Assert.All(
            ((Sequence)group.At("spec", "subnetRefs")).OfType<Mapping>(),
            static subnet => Assert.StartsWith("asya-public-", subnet.MappingOf("from")!.TextOf("name"), StringComparison.Ordinal)));
        Assert.Empty(platform.Diagnostics);
    }

    [Fact]
    public void OidcProvider_IsForStsAndHasTheThumbprint()
    {
        const string Thumbprint = "9e99a48a9960b14926bb7f3b02e22da2b0ab7280";
        var provider = Assert.Single(AsyaTree.With("oidcThumbprint: " + Thumbprint).OfKind("OpenIDConnectProvider"));

        YamlAssert.Equivalent(
            $"{{clientIDs: [sts.amazonaws.com], thumbprints: [{Thumbprint}], url: 'https://{AsyaTree.Issuer}'}}", provider.At("spec"));
    }

    [Fact]
    public void OidcProvider_WaitsForItsIssuer()
    {
        var platform = RenderedPlatform.With(AsyaTree.Definition, AsyaTree.Settings(AsyaTree.Accepted(""), without: "oidcIssuer"));

        Assert.Empty(platform.OfKind("OpenIDConnectProvider"));
        Assert.Contains("there is no OIDC provider yet", platform.TextOf("NOTES.md"), StringComparison.Ordinal);
        Assert.Empty(platform.Diagnostics);
    }

    [Fact]
    public void GpuNodes_AreAsStated() => YamlAssert.Equivalent(
        """
        name: gpu
        amiType: AL2_x86_64_GPU
        capacityType: ON_DEMAND
        clusterRef: { from: { name: asya } }
        instanceTypes: [g4dn.xlarge, g5.xlarge, p3.2xlarge, p4d.24xlarge]
        labels: { nvidia.com/gpu: 'true' }
        nodeRoleRef: { from: { name: asya-nodes } }
        scalingConfig: { desiredSize: 0, maxSize: 10, minSize: 0 }
        subnetRefs: [{ from: { name: asya-private-a } }, { from: { name: asya-private-b } }]
        tags: { k8s.io/cluster-autoscaler/asya: owned, k8s.io/cluster-autoscaler/enabled: 'true' }
        taints: [{ effect: NO_SCHEDULE, key: nvidia.com/gpu, value: 'true' }]
        """,
        AsyaTree.Default.Resource("Nodegroup", "asya-gpu").At("spec"));

    [Theory]
    [InlineData("gpuImage: bottlerocket", "amiType", "BOTTLEROCKET_x86_64_NVIDIA")]
    [InlineData("capacity: spot\ngpuInstanceTypes: [g5.xlarge]", "capacityType", "SPOT")]
    public void GpuNodes_FollowTheirVariant(string settings, string key, string expected)
    {
        var platform = AsyaTree.With(settings);

        Assert.Equal(expected, platform.Resource("Nodegroup", "asya-gpu").TextAt("spec", key));
        Assert.Empty(platform.Diagnostics);
    }

    [Fact]
    public void Bucket_IsEncryptedVersionedAndForgets() => YamlAssert.Equivalent(
        """
        name: asya-results-111122223333
        encryption: { rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: AES256 } }] }
        versioning: { status: Enabled }
        lifecycle:
          rules:
          - id: expire-results
            status: Enabled
            filter: { prefix: '' }
            expiration: { days: 90 }
            noncurrentVersionExpiration: { noncurrentDays: 30 }
        publicAccessBlock: { blockPublicACLs: true, blockPublicPolicy: true, ignorePublicACLs: true, restrictPublicBuckets: true }
        """,
        AsyaTree.Default.Resource("Bucket", "asya-results").At("spec"));

    [Fact]
    public void Bucket_FollowsItsVariants()
    {
        var bucket = AsyaTree.With("bucketEncryption: kms\nintelligentTiering: true").Resource("Bucket", "asya-results");

        YamlAssert.Equivalent(
            """
            - bucketKeyEnabled: true
              applyServerSideEncryptionByDefault:
                { sseAlgorithm: 'aws:kms', kmsMasterKeyID: 'arn:aws:kms:us-east-1:111122223333:alias/asya' }
            """,
            bucket.At("spec", "encryption", "rules"));
        YamlAssert.Equivalent(
            "[{ id: archive, status: Enabled, tierings: [{ accessTier: ARCHIVE_ACCESS, days: 90 }] }]",
            bucket.At("spec", "intelligentTiering"));
    }

    [Fact]
    public void Queue_IsLongPolledEncryptedAndHasItsDeadLetters()
    {
        YamlAssert.Equivalent(
            """
            queueName: asya-gpu-inference
            kmsDataKeyReusePeriodSeconds: '300'
            kmsMasterKeyRef: { from: { name: asya } }
            messageRetentionPeriod: '345600'
            receiveMessageWaitTimeSeconds: '20'
            redrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:111122223333:asya-dlq","maxReceiveCount":3}'
            tags: { asya.sh/actor: gpu-inference, asya.sh/namespace: asya-prod }
            visibilityTimeout: '300'
            """,
            AsyaTree.Default.Resource("Queue", "asya-gpu-inference").At("spec"));
        Assert.Equal("1209600", AsyaTree.Default.Resource("Queue", "asya-dlq").TextAt("spec", "messageRetentionPeriod"));
    }

    [Fact]
    public void EveryActor_HasItsQueue() => Assert.Equal(
        AsyaTree.Default.OfKind("AsyncActor").Select(static actor => "asya-" + actor.Name).Append("asya-dlq").Order(StringComparer.Ordinal),
        AsyaTree.Default.OfKind("Queue").Select(static queue => queue.TextAt("spec", "queueName")).Order(StringComparer.Ordinal));

    [Fact]
    public void Queue_WithKeysOfSqs_HasNoOtherKey()
    {
        var platform = AsyaTree.With("queueEncryption: sqs");

        Assert.Empty(platform.OfKind("Key"));
        Assert.All(platform.OfKind("Queue"), static queue =>
        {
            var spec = (Mapping)queue.At("spec");
            Assert.Equal("true", spec.TextOf("sqsManagedSSEEnabled"));
            Assert.False(spec.ContainsKey("kmsMasterKeyRef"));
        });
    }

    [Fact]
    public void OperatorsQueues_AreNotInTheTree()
    {
        var platform = AsyaTree.With("queues: operator\nqueueEncryption: sqs");

        Assert.Empty(platform.OfKind("Queue"));
        Assert.Equal("true", platform.Resource("Application", "asya-operator")
            .TextAt("spec", "source", "helm", "valuesObject", "transports", "sqs", "config", "queues", "autoCreate"));
    }

    [Fact]
    public void Key_TurnsAndHasItsAlias()
    {
        Assert.Equal("true", AsyaTree.Default.Resource("Key", "asya").TextAt("spec", "enableKeyRotation"));
        Assert.Equal("alias/asya", AsyaTree.Default.Resource("Alias", "asya").TextAt("spec", "name"));
    }

    [Theory]
    [InlineData("", "coredns eks-pod-identity-agent kube-proxy vpc-cni")]
    [InlineData(
        "ebsCsi: true\ncontainerInsights: true",
        "amazon-cloudwatch-observability aws-ebs-csi-driver coredns eks-pod-identity-agent kube-proxy vpc-cni")]
    public void Addons_AreThese(string settings, string expected) => Assert.Equal(
        expected.Split(' '),
        AsyaTree.With(settings).OfKind("Addon").Select(static addon => addon.TextAt("spec", "name")).Order(StringComparer.Ordinal));

    [Fact]
    public void NetworkPolicies_AreEnforcedByTheAddon() => YamlAssert.Equivalent(
        "enableNetworkPolicy: 'true'", AsyaTree.Default.Resource("Addon", "vpc-cni").TextAt("spec", "configurationValues"));
}
