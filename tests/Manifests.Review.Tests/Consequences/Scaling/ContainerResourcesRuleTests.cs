namespace Manifests.Review.Tests.Consequences;

/// <summary>What containers may use and ask for.</summary>
public sealed class ContainerResourcesRuleTests
{
    private const string Rule = "resources-changed";

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {memory: 1Gi}, limits: {memory: 2Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {memory: 1Gi}, limits: {memory: 512Mi}}}]}}, selector: {matchLabels: {app: web}}}",
        "Danger: container 'web' may use at most 512Mi of memory, less than the 1Gi that it asked for so far: it is killed "
            + "when it uses as much as before @ spec.template.spec.containers[name=web].resources.limits.memory => look at what it "
            + "uses first (kubectl top pod)")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {memory: 1Gi}, limits: {memory: 2Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {memory: 1Gi}, limits: {memory: 1536Mi}}}]}}, selector: {matchLabels: {app: web}}}",
        "Caution: container 'web' may use at most 1536Mi of memory instead of 2Gi, and is killed when it uses more @ "
            + "spec.template.spec.containers[name=web].resources.limits.memory => look at what it uses first (kubectl top pod)")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: {limits: "
            + "{memory: 2Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: {limits: "
            + "{cpu: 500m}}}]}}, selector: {matchLabels: {app: web}}}",
        "Caution: container 'web' has no memory limit any more, and may use up its node @ "
            + "spec.template.spec.containers[name=web].resources.limits",
        "Caution: container 'web' may use at most 500m CPU instead of as much as there is, and is slowed down when it needs "
            + "more @ spec.template.spec.containers[name=web].resources.limits.cpu")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 100m}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 200m, memory: 1Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "Notice: container 'web' asks for 200m of cpu instead of 100m: pods wait when no node has that much left @ "
            + "spec.template.spec.containers[name=web].resources.requests.cpu",
        "Notice: container 'web' asks for 1Gi of memory instead of nothing: pods wait when no node has that much left @ "
            + "spec.template.spec.containers[name=web].resources.requests.memory")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 100m, memory: 1Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 50m}}}]}}, selector: {matchLabels: {app: web}}}",
        "Caution: container 'web' asks for 50m of cpu instead of 100m: more pods share a node, and get less when it is full @ "
            + "spec.template.spec.containers[name=web].resources.requests.cpu",
        "Caution: container 'web' asks for no memory any more: it is placed without regard to what it needs @ "
            + "spec.template.spec.containers[name=web].resources.requests.memory")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 1, memory: 1Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "Caution: container 'web' asks for 500m of cpu instead of 1: more pods share a node, and get less when it is full @ "
            + "spec.template.spec.containers[name=web].resources.requests.cpu",
        "Caution: container 'web' asks for less than it may use: the pod is no longer Guaranteed, and is evicted sooner when "
            + "its node runs short @ spec.template.spec.containers[name=web].resources")]
    public void OtherResources_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: 1000m}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: "
            + "{requests: {cpu: '1'}}}]}}, selector: {matchLabels: {app: web}}}")]
    [InlineData(
        "apps/v1 Deployment",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: {limits: "
            + "{memory: 1Gi}}}]}}, selector: {matchLabels: {app: web}}}",
        "spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: 'web:1', resources: {limits: "
            + "{memory: 2Gi}}}]}}, selector: {matchLabels: {app: web}}}")]
    public void SameAmounts_AreNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
