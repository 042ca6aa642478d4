using System.Globalization;
using Manifests.Diagnostics;
using Manifests.Platforms.Tests.Rendering;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.KubeflowOnEks;

/// <summary>PR 3: the pools, and that the pods which need a GPU fit one of them.</summary>
public sealed class NodePoolTests
{
    private static IReadOnlyList<TreeDocument> Pools => OnEks.Default.OfKind("NodePool");

    [Fact]
    public void CpuPool_IsAsListed() => YamlAssert.Equivalent(
        """
        weight: 50
        limits: {cpu: 128, memory: 512Gi}
        disruption: {consolidationPolicy: WhenEmptyOrUnderutilized, consolidateAfter: 1m}
        template:
          metadata: {labels: {node-type: cpu, workload: ml-preprocessing}}
          spec:
            expireAfter: 4h
            nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: default-ec2nodeclass}
            taints: []
            requirements:
            - {key: karpenter.sh/capacity-type, operator: In, values: [spot, on-demand]}
            - {key: node.kubernetes.io/instance-type, operator: In, values: [m5.xlarge, m5.2xlarge, m5.4xlarge]}
            - {key: kubernetes.io/arch, operator: In, values: [amd64]}
        """,
        OnEks.Default.Resource("NodePool", "cpu-preprocessing").At("spec"));

    [Fact]
    public void GpuPool_KeepsTheWorkloadThatTheRoadmapSays()
    {
        var pool = OnEks.Default.Resource("NodePool", "default-nodepool");

        YamlAssert.Equivalent(
            "{node-type: gpu, nvidia.com/gpu: 'true', workload: ml-training, instance-family: g4dn}",
            pool.At("spec", "template", "metadata", "labels"));
        YamlAssert.Equivalent("8", pool.At("spec", "limits", "nvidia.com/gpu"));
        YamlAssert.Equivalent(
            "[{key: nvidia.com/gpu, value: 'true', effect: NoSchedule}]",
            pool.At("spec", "template", "spec", "taints"));
    }

    [Fact]
    public void Weights_AreDistinctAndAllowed()
    {
        var weights = Pools.Select(static pool => int.Parse(pool.TextAt("spec", "weight"), CultureInfo.InvariantCulture)).ToArray();

        Assert.True(weights.Length >= 2);
        Assert.All(weights, static weight => Assert.InRange(weight, 1, 100));
        Assert.Distinct(weights);
    }

    [Fact]
    public void Requirements_AreSuchAsKarpenterAccepts()
    {
        var requirements = Pools.SelectMany(static pool => (Sequence)pool.At("spec", "template", "spec", "requirements"));

        foreach (var requirement in requirements.Cast<Mapping>())
        {
            var values = requirement["values"]!.Texts();
            Assert.NotEmpty(values);
            if (requirement.TextOf("operator") is "Gt" or "Lt")
            {
                Assert.True(uint.TryParse(Assert.Single(values), NumberStyles.None, CultureInfo.InvariantCulture, out _));
            }
        }
    }

    [Fact]
    public void NodeClasses_AreRendered()
    {
        var classes = OnEks.Default.OfKind("EC2NodeClass").Select(static document => document.Name).ToArray();

        Assert.All(Pools, pool => Assert.Contains(pool.TextAt("spec", "template", "spec", "nodeClassRef", "name"), classes));
    }

    [Fact]
    public void NodeClass_FindsSubnetsClusterAndRoleOfThisPlatform()
    {
        var nodeClass = OnEks.Default.Resource("EC2NodeClass", "default-ec2nodeclass");
        var cluster = OnEks.Default.Resource("Cluster", "platform-cluster").TextAt("spec", "name");
        var role = OnEks.Default.Resource("Role", "karpenter-nodes").TextAt("spec", "name");

        YamlAssert.Equivalent("[{tags: {Name: '*Private*'}}]", nodeClass.At("spec", "subnetSelectorTerms"));
        YamlAssert.Equivalent(
            $"[{{tags: {{'aws:eks:cluster-name': {cluster}}}}}]",
            nodeClass.At("spec", "securityGroupSelectorTerms"));
        Assert.Equal(role, nodeClass.TextAt("spec", "role"));
        Assert.Equal(3, OnEks.Default.OfKind("Subnet").Count(static subnet => IsNamed(subnet, "Private")));
    }

    [Fact]
    public void PodsThatAskForAGpu_FitAPool()
    {
        var pods = OnEks.Default.OfKind("Deployment")
            .Select(static deployment => (Mapping)deployment.At("spec", "template", "spec"))
            .Where(AsksForGpu);

        var pod = Assert.Single(pods);

        Assert.Contains(
            Pools,
            pool => HasLabels(pool, pod.MappingOf("nodeSelector")!) && IsTolerated(pool, pod.SequenceOf("tolerations")!));
    }

    [Fact]
    public void ExpiryWhereV1Beta1HadIt_IsRefused()
    {
        var pool = (Mapping)OnEks.Default.Resource("NodePool", "cpu-preprocessing").Root.Clone();
        pool.MappingOf("spec")!.MappingOf("disruption")!.Add("expireAfter", "4h");
        var found = new DiagnosticBag();

        new ResourceValidator(Catalog.Embedded, new ValidationOptions { KubernetesVersion = new(1, 32) }).Validate(pool, found);

        Assert.Contains("'expireAfter'", Assert.Single(found.ToSorted()).Message, StringComparison.Ordinal);
    }

    [Theory]
    // By rules of the definition itself, which every render evaluates.
    [InlineData("[{key: kubernetes.io/arch, operator: In, values: []}]", "MAN2600")]
    [InlineData("[{key: karpenter.k8s.aws/instance-gpu-count, operator: Gt, values: ['0', '1']}]", "MAN2600")]
    [InlineData("[{key: karpenter.k8s.aws/instance-gpu-count, operator: Gt, values: [many]}]", "MAN2601")]
    [InlineData("[{key: kubernetes.io/arch, operator: Is, values: [amd64]}]", "MAN2013")]
    public void RequirementThatKarpenterRefuses_IsRefused(string yaml, string expected)
    {
        var pool = (Mapping)OnEks.Default.Resource("NodePool", "cpu-preprocessing").Root.Clone();
        var found = new DiagnosticBag();
        ((Mapping)pool.At("spec", "template", "spec")!).Set(
            "requirements", YamlReader.ReadSingle(yaml, "pool.yaml", found));

        new ResourceValidator(Catalog.Embedded, new ValidationOptions { KubernetesVersion = new(1, 32) }).Validate(pool, found);

        Assert.Equal(expected, Assert.Single(found.ToSorted()).Id);
    }

    [Fact]
    public void WithoutCpuPool_OnlyTheGpuPoolIsLeft()
    {
        var rendered = OnEks.With("cpuPool: false\n");

        Assert.Empty(rendered.Diagnostics);
        Assert.Equal("default-nodepool", Assert.Single(rendered.OfKind("NodePool")).Name);
    }

    private static bool IsNamed(TreeDocument subnet, string part) => ((Sequence)subnet.At("spec", "tags")).Cast<Mapping>()
        .Any(tag => tag.TextOf("key") == "Name" && tag.TextOf("value")!.Contains(part, StringComparison.Ordinal));

    private static bool AsksForGpu(Mapping pod) => pod.SequenceOf("containers")!.Cast<Mapping>()
        .Any(static container => container.MappingOf("resources")?.MappingOf("limits")?.ContainsKey("nvidia.com/gpu") == true);

    private static bool HasLabels(TreeDocument pool, Mapping wanted)
    {
        var labels = (Mapping)pool.At("spec", "template", "metadata", "labels");
        return wanted.All(entry => labels[entry.Key]?.ValueEquals(entry.Value) == true);
    }

    private static bool IsTolerated(TreeDocument pool, Sequence tolerations) =>
        ((Sequence)pool.At("spec", "template", "spec", "taints")).Cast<Mapping>()
            .All(taint => tolerations.Cast<Mapping>().Any(toleration => Tolerates(toleration, taint)));

    private static bool Tolerates(Mapping toleration, Mapping taint) =>
        toleration.TextOf("operator") == "Equal"
        && toleration.TextOf("key") == taint.TextOf("key")
        && toleration.TextOf("value") == taint.TextOf("value")
        && toleration.TextOf("effect") == taint.TextOf("effect");
}
