using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>The rules about requests and limits.</summary>
public sealed class ResourceRuleTests
{
    [Theory]
    [InlineData("1.32", "resources: {limits: {cpus: 1}}", "spec.containers[0].resources.limits.cpus: the resource \"cpus\" is unknown; expected cpu, memory, ephemeral-storage, hugepages-<size>, or a name with a domain such as example.com/gpu; did you mean \"cpu\"?")]
    [InlineData("1.32", "resources: {limits: {pods: 1}}", "spec.containers[0].resources.limits.pods: the resource \"pods\" is unknown; expected cpu, memory, ephemeral-storage, hugepages-<size>, or a name with a domain such as example.com/gpu; use one of them")]
    [InlineData("1.32", "resources: {limits: {cpu: -1}}", "spec.containers[0].resources.limits.cpu: expected a quantity of at least 0, found -1; remove the sign")]
    [InlineData("1.32", "resources: {limits: {cpu: 1}, requests: {cpu: 1001m}}", "spec.containers[0].resources.requests.cpu: the request of 1001m for 'cpu' is above the limit of 1; lower the request, or raise the limit")]
    [InlineData("1.32", "resources: {limits: {memory: 9007199254740992}, requests: {memory: 9007199254740993}}", "spec.containers[0].resources.requests.memory: the request of 9007199254740993 for 'memory' is above the limit of 9007199254740992; lower the request, or raise the limit")]
    [InlineData("1.32", "resources: {limits: {example.com/gpu: 500m}}", "spec.containers[0].resources.limits['example.com/gpu']: the resource 'example.com/gpu' is counted in whole numbers, found 500m; round it")]
    [InlineData("1.32", "resources: {requests: {example.com/gpu: 1}}", "spec.containers[0].resources.requests['example.com/gpu']: the resource 'example.com/gpu' is not shared, so its request needs a limit of the same amount; add it to 'limits'")]
    [InlineData("1.32", "resources: {limits: {example.com/gpu: 2}, requests: {example.com/gpu: 1}}", "spec.containers[0].resources.requests['example.com/gpu']: the request of 1 for 'example.com/gpu' differs from the limit of 2, but this resource is not shared; write the same in both")]
    [InlineData("1.32", "resources: {limits: {hugepages-2Mi: 3Mi, cpu: 1}}", "spec.containers[0].resources.limits.hugepages-2Mi: expected a whole number of pages of 2Mi, found 3Mi; round it")]
    [InlineData("1.32", "resources: {limits: {hugepages-2Mi: 2Mi}}", "spec.containers[0].resources: huge pages are given only together with cpu or memory; add one of the two")]
    [InlineData("1.32", "resources: {limits: {hugepages-x: 2Mi, cpu: 1}}", "spec.containers[0].resources.limits.hugepages-x: expected a whole number of pages of x, found 2Mi; round it")]
    [InlineData("1.34", "resources: {claims: [{name: c}]}", "spec.containers[0].resources.claims[0].name: the pod has no resource claim \"c\"; it has none; add it to 'resourceClaims', or remove this")]
    public void MistakeInAContainer_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.32", "overhead: {cpus: 1}", "spec.overhead.cpus: the resource \"cpus\" is unknown; expected cpu, memory, ephemeral-storage, hugepages-<size>, or a name with a domain such as example.com/gpu; did you mean \"cpu\"?")]
    [InlineData("1.34", "resourceClaims: [{name: C}]", "spec.resourceClaims[0]: expected exactly one of 'resourceClaimName' and 'resourceClaimTemplateName', found none of them; set one", "spec.resourceClaims[0].name: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"C\"; write it in that form")]
    [InlineData("1.34", "resources: {claims: [{name: c}]}", "spec.resources.claims: the resources of a pod as a whole have no claims; move them to the containers")]
    [InlineData("1.34", "resources: {limits: {ephemeral-storage: 1Gi}}", "spec.resources.limits.ephemeral-storage: the resource \"ephemeral-storage\" is unknown; expected cpu, memory or hugepages-<size>; use one of them")]
    [InlineData("1.34", "resourceClaims: [{name: c, resourceClaimName: x}, {name: c, resourceClaimName: z}]", "spec.resourceClaims[1]: the item has the same name \"c\" as item [0]; rename or remove one of the two")]
    [InlineData("1.32", "resourceClaims: [{name: c, resourceClaimName: x}, {name: c, resourceClaimName: z}]", "warning spec.resourceClaims[1]: the item has the same name \"c\" as item [0], which server-side apply refuses; rename or remove one of the two")]
    public void MistakeInAPodSpec_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.34", "{resourceClaims: [{name: c, resourceClaimName: x}], containers: [{name: a, image: i, resources: {claims: [{name: c}, {name: c, request: r}]}}]}", "warning spec.containers[0].resources.claims[1]: the item has the same name \"c\" as item [0], which server-side apply refuses; rename or remove one of the two", "spec.containers[0].resources.claims[1]: the container uses the resource claim \"c\" already; remove one of the two")]
    [InlineData("1.34", "{resources: {requests: {cpu: 1}, limits: {cpu: 1}}, initContainers: [{name: s, image: i, restartPolicy: Always, resources: {requests: {cpu: 200m}}}, {name: j, image: i, resources: {requests: {cpu: 500m}}}], containers: [{name: a, image: i, resources: {requests: {cpu: 900m}, limits: {cpu: 2}}}]}", "spec.resources.requests.cpu: the pod's request of 1 for 'cpu' is below the 1.1 of its containers together; raise it, or lower theirs", "spec.containers[0].resources.limits.cpu: the limit of 2 for 'cpu' is above the 1 of the pod as a whole; lower it, or raise that of the pod")]
    [InlineData("1.34", "{resources: {limits: {hugepages-2Mi: 2Mi, cpu: 1}}, containers: [{name: a, image: i, resources: {limits: {hugepages-2Mi: 4Mi, cpu: 1}}}]}", "spec.resources.limits.hugepages-2Mi: the pod's limit of 2Mi for 'hugepages-2Mi' is below the 4194304 of its containers together; raise it, or lower theirs", "spec.containers[0].resources.limits.hugepages-2Mi: the limit of 4Mi for 'hugepages-2Mi' is above the 2Mi of the pod as a whole; lower it, or raise that of the pod")]
    public void MistakeInAPod_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Pod(fields, release));

    [Theory]
    [InlineData("1.32", "resources: {limits: {cpu: 1, memory: 1Gi, example.com/gpu: 1, hugepages-2Mi: 4Mi}, requests: {cpu: 1000m, memory: 1024Mi, ephemeral-storage: 1Gi, kubernetes.io/x: 1}}")]
    [InlineData("1.32", "resources: {claims: [{name: c}]}")]
    public void GoodContainer_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Container(fields, release));

    [Theory]
    [InlineData("1.34", "{resourceClaims: [{name: c, resourceClaimTemplateName: x}], containers: [{name: a, image: i, resources: {claims: [{name: c, request: r}]}}]}")]
    [InlineData("1.34", "{resources: {requests: {cpu: 1}, limits: {cpu: 2}}, containers: [{name: a, image: i, resources: {requests: {cpu: 900m}, limits: {cpu: 2}}}]}")]
    public void GoodPod_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Pod(fields, release));
}
