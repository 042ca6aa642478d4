using Manifests.Platforms.Tests.Rendering;
using Manifests.Testing;
using Manifests.Yaml;

namespace Manifests.Platforms.Tests.Asya;

/// <summary>What runs in the cluster, beside charts.</summary>
public sealed class ClusterTests
{
    [Fact]
    public void Namespaces_AreFourAndThoseOfAsyaRestricted() => Assert.Equal(
        ["asya-e2e restricted", "asya-prod restricted", "asya-system restricted", "keda "],
        AsyaTree.Default.OfKind("Namespace").Select(static scope =>
            $"{scope.Name} {Metadata(scope).MappingOf("labels")?.TextOf("pod-security.kubernetes.io/enforce")}").Order(StringComparer.Ordinal));

    [Fact]
    public void DevicePlugin_IsWhereTheRequirementsLookForIt() => YamlAssert.Equivalent(
        """
        selector: { matchLabels: { name: nvidia-device-plugin-ds } }
        updateStrategy: { type: RollingUpdate }
        template:
          metadata: { labels: { name: nvidia-device-plugin-ds } }
          spec:
            priorityClassName: system-node-critical
            tolerations: [{ key: nvidia.com/gpu, operator: Exists, effect: NoSchedule }]
            containers:
            - name: nvidia-device-plugin-ctr
              image: nvcr.io/nvidia/k8s-device-plugin:v0.17.0
              env: [{ name: FAIL_ON_INIT_ERROR, value: 'false' }]
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
              volumeMounts: [{ name: device-plugin, mountPath: /var/lib/kubelet/device-plugins }]
            volumes: [{ name: device-plugin, hostPath: { path: /var/lib/kubelet/device-plugins } }]
        """,
        Assert.Single(AsyaTree.Default.OfKind("DaemonSet"), static found =>
            found is { Name: "nvidia-device-plugin-daemonset", Namespace: "kube-system" }).At("spec"));

    [Theory]
    [InlineData("asya-prod")]
    [InlineData("asya-e2e")]
    public void NetworkPolicy_LetsActorsOutAsStated(string name) => YamlAssert.Equivalent(
        """
        podSelector: { matchExpressions: [{ key: asya.sh/asya, operator: Exists }] }
        policyTypes: [Egress]
        egress:
        - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
          ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }]
        - to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] } }]
        - to: [{ ipBlock: { cidr: 169.254.170.23/32 } }]
          ports: [{ protocol: TCP, port: 80 }]
        - to: [{ podSelector: { matchLabels: { app.kubernetes.io/name: asya-gateway } } }]
          ports: [{ protocol: TCP, port: 8080 }]
        """,
        Assert.Single(AsyaTree.Default.OfKind("NetworkPolicy"), policy => policy.Namespace == name).At("spec"));

    [Theory]
    [InlineData("happy-end", "handlers.end_handlers.happy_end_handler")]
    [InlineData("error-end", "handlers.end_handlers.error_end_handler")]
    public void Crew_HasTheEnvironmentOfItsChart(string name, string handler)
    {
        var actor = AsyaTree.Default.Resource("AsyncActor", name);

        Assert.Equal("sqs", actor.TextAt("spec", "transport"));
        Assert.Equal(4, actor.Wave());
        YamlAssert.Equivalent(
            $$"""
            - { name: ASYA_HANDLER, value: {{handler}} }
            - { name: ASYA_HANDLER_MODE, value: envelope }
            - { name: ASYA_ENABLE_VALIDATION, value: 'false' }
            - { name: ASYA_S3_BUCKET, value: asya-results-111122223333 }
            - { name: AWS_REGION, value: us-east-1 }
            """,
            Container(actor)["env"]!);
        YamlAssert.Equivalent(
            "{ requests: { cpu: 50m, memory: 64Mi }, limits: { cpu: 200m, memory: 128Mi } }", Container(actor)["resources"]!);
    }

    [Fact]
    public void SampleActor_TakesAGpuAndScalesToNothing()
    {
        var actor = AsyaTree.Default.Resource("AsyncActor", "gpu-inference");

        Assert.Equal("asya-runtime", Container(actor).TextOf("name"));
        Assert.Equal("111122223333.dkr.ecr.us-east-1.amazonaws.com/asya-gpu-inference:v1", Container(actor).TextOf("image"));
        YamlAssert.Equivalent("limits: { nvidia.com/gpu: 1 }", Container(actor)["resources"]!);
        YamlAssert.Equivalent("{ enabled: true, minReplicas: 0, maxReplicas: 50 }", actor.At("spec", "scaling"));
        YamlAssert.Equivalent("[{ key: nvidia.com/gpu, operator: Exists, effect: NoSchedule }]", Pod(actor)["tolerations"]!);
        Assert.Equal(5, actor.Wave());
    }

    [Fact]
    public void Actors_AreThoseOfTheSettings()
    {
        var platform = AsyaTree.With(
            """
            actors:
            - { name: resize, handler: images.resize, namespace: asya-e2e, gpus: 0, maxReplicas: 5, image: example.com/resize:v2 }
            """);

        var actor = platform.Resource("AsyncActor", "resize");
        Assert.Equal("example.com/resize:v2", Container(actor).TextOf("image"));
        Assert.False(Pod(actor).ContainsKey("tolerations"));
        var overlay = Assert.Single(platform.Documents("actors/overlays/asya-e2e/kustomization.yaml"));
        Assert.Contains("../../base/resize", overlay.At("resources").Texts());
        Assert.Equal("asya-e2e", platform.Resource("PodIdentityAssociation", "asya-e2e-asya-resize").TextAt("spec", "namespace"));
        Assert.Empty(platform.Diagnostics);
    }

    [Fact]
    public void GpuTest_ToleratesTheTaintAndIsNotRestricted()
    {
        var job = AsyaTree.Default.Resource("Job", "gpu-test");

        Assert.Equal("kube-system", job.Namespace);
        Assert.Equal("PostSync", job.Annotation("argocd.argoproj.io/hook"));
        YamlAssert.Equivalent(
            """
            restartPolicy: Never
            tolerations: [{ key: nvidia.com/gpu, operator: Exists, effect: NoSchedule }]
            containers:
            - name: gpu-test
              image: nvidia/cuda:12.2.0-base-ubuntu22.04
              command: [nvidia-smi]
              resources: { limits: { nvidia.com/gpu: 1 } }
            """,
            job.At("spec", "template", "spec"));
        Assert.Empty(AsyaTree.With("gpuTest: false").OfKind("Job"));
    }

    [Fact]
    public void Password_ComesFromOutside()
    {
        var platform = AsyaTree.With("gatewayDatabaseHost: db.example.com");

        Assert.Equal(2, platform.OfKind("ExternalSecret").Count);
        YamlAssert.Equivalent(
            "{ host: db.example.com, existingSecret: asya-gateway-database, existingSecretKey: password }",
            platform.Resource("Application", "asya-gateway-asya-prod").At("spec", "source", "helm", "valuesObject", "externalDatabase"));
        Assert.Empty(platform.Diagnostics);
        Assert.Empty(platform.OfKind("Secret"));
    }

    [Fact]
    public void EveryOverlay_Builds()
    {
        var built = Kustomize.Build(AsyaTree.Default.Tree, "actors/overlays/asya-prod");

        Assert.Equal(
            [
                "AsyncActor asya-prod/error-end",
                "AsyncActor asya-prod/gpu-inference",
                "AsyncActor asya-prod/happy-end",
                "ServiceAccount asya-prod/asya-error-end",
                "ServiceAccount asya-prod/asya-gpu-inference",
                "ServiceAccount asya-prod/asya-happy-end",
            ],
            built.Select(static found => $"{found.Kind} {found.Namespace}/{found.Name}").Order(StringComparer.Ordinal));
    }

    internal static Mapping Metadata(TreeDocument document) => (Mapping)document.At("metadata");

    internal static Mapping Pod(TreeDocument actor) => (Mapping)actor.At("spec", "workload", "template", "spec");

    private static Mapping Container(TreeDocument actor) => (Mapping)Assert.Single(Pod(actor).SequenceOf("containers")!);
}
