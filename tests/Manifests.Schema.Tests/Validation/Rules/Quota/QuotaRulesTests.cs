using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class QuotaRulesTests
{
    private const string QuotaForm = "a resource that quotas count, such as requests.cpu, limits.memory, pods or count/deployments.apps";
    private const string ContainerForm = "cpu, memory, ephemeral-storage, hugepages-... or a resource with a domain such as example.com/gpu";

    [Theory]
    [InlineData("hard: {foo: 1}", "spec.hard.foo: the resource \"foo\" is not valid here; expected " + QuotaForm)]
    [InlineData("hard: {pods: -1}", "spec.hard.pods: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("hard: {pods: 1500m}", "spec.hard.pods: 'pods' is counted in whole numbers, found the text \"1500m\"; round it")]
    [InlineData("hard: {services: 1}, scopes: [Terminating]", "spec.scopes[0]: the scope Terminating does not apply to the resource \"services\"; make two quotas of it")]
    [InlineData("hard: {cpu: 1}, scopes: [BestEffort]", "spec.scopes[0]: the scope BestEffort does not apply to the resource \"cpu\"; make two quotas of it")]
    [InlineData("hard: {pods: 1}, scopes: [Terminating, NotTerminating]", "spec.scopes: the scopes Terminating and NotTerminating exclude each other; remove one of the two")]
    [InlineData("hard: {pods: 1}, scopeSelector: {matchExpressions: [{scopeName: BestEffort, operator: In, values: [a]}]}", "spec.scopeSelector.matchExpressions[0].operator: the scope BestEffort takes the operator Exists only, found \"In\"; change it")]
    [InlineData("hard: {pods: 1}, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In}]}", "spec.scopeSelector.matchExpressions[0]: the operator 'In' of a selector needs at least one of 'values', found none; add them, or use Exists or DoesNotExist")]
    public void BadQuota_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Quota(spec)));

    [Theory]
    [InlineData("hard: {requests.cpu: 1500m, limits.memory: 1Gi, pods: \"10\", count/deployments.apps: 5, requests.example.com/gpu: 1, hugepages-2Mi: 4Mi}")]
    [InlineData("hard: {pods: 1, cpu: 1, count/jobs.batch: 1}, scopes: [NotBestEffort, Terminating]")]
    [InlineData("hard: {pods: 1}, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [a]}]}")]
    public void GoodQuota_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Quota(spec)));

    [Theory]
    [InlineData("{type: Pods}", "spec.limits[0].type: expected Pod, Container, PersistentVolumeClaim or a type with a domain such as example.com/thing, found the text \"Pods\"; write it in that form")]
    [InlineData("{type: Pod}, {type: Pod}", "spec.limits[1].type: the item has the same type as item [0]; rename or remove one of the two")]
    [InlineData("{type: Container, max: {storage: 1}}", "spec.limits[0].max.storage: the resource \"storage\" is not valid here; expected " + ContainerForm)]
    [InlineData("{type: Container, min: {cpu: 2}, max: {cpu: 1500m}}", "spec.limits[0].min.cpu: 'min' of 'cpu' is 2, more than 'max' with 1500m; lower the first or raise the second")]
    [InlineData("{type: Container, default: {cpu: 1}, defaultRequest: {cpu: 2}}", "spec.limits[0].defaultRequest.cpu: 'defaultRequest' of 'cpu' is 2, more than 'default' with 1; lower the first or raise the second")]
    [InlineData("{type: Container, default: {example.com/gpu: 2}, defaultRequest: {example.com/gpu: 1}}", "spec.limits[0].defaultRequest['example.com/gpu']: 'default' and 'defaultRequest' of 'example.com/gpu' have to be the same, as it cannot be overcommitted, found 2 and 1; change one of them")]
    [InlineData("{type: Pod, default: {cpu: 1}}", "spec.limits[0].default: 'default' may not be set when the type is Pod; remove it")]
    [InlineData("{type: Pod, maxLimitRequestRatio: {cpu: 500m}}", "spec.limits[0].maxLimitRequestRatio.cpu: expected a number of at least 1, found the text \"500m\"; raise it")]
    [InlineData("{type: Pod, min: {cpu: 100m}, max: {cpu: 300m}, maxLimitRequestRatio: {cpu: 4}}", "spec.limits[0].maxLimitRequestRatio.cpu: 'maxLimitRequestRatio' of 'cpu' is 4, more than 'max' divided by 'min'; lower it")]
    [InlineData("{type: PersistentVolumeClaim}", "spec.limits[0]: limits of the type PersistentVolumeClaim need 'storage' in 'min' or 'max', found none; add it")]
    public void BadLimits_AreRefused(string limits, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Limits(limits)));

    [Theory]
    [InlineData("")]
    [InlineData("{type: Container, min: {cpu: 100m}, defaultRequest: {cpu: 0.1}, default: {cpu: 1}, max: {cpu: 1}}, {type: Pod, max: {cpu: 2}}")]
    [InlineData("{type: PersistentVolumeClaim, max: {storage: 1Gi}}, {type: example.com/thing}")]
    [InlineData("{type: Pod, min: {cpu: 100m}, max: {cpu: 300m}, maxLimitRequestRatio: {cpu: 3}}")]
    public void GoodLimits_AreAccepted(string limits) => Assert.Empty(RealJudge.Sentences(Limits(limits)));

    private static string Quota(string spec) => $"{{apiVersion: v1, kind: ResourceQuota, metadata: {{name: x}}, spec: {{{spec}}}}}";

    private static string Limits(string limits) => $"{{apiVersion: v1, kind: LimitRange, metadata: {{name: x}}, spec: {{limits: [{limits}]}}}}";
}
