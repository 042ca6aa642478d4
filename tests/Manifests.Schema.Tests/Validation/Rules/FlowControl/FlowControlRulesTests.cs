using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class FlowControlRulesTests
{
    private const string Subject = "subjects: [{kind: Group, group: {name: a}}]";
    private const string Resources = "resourceRules: [{verbs: [get], apiGroups: [\"\"], resources: [pods], namespaces: [\"*\"]}]";

    [Theory]
    [InlineData("matchingPrecedence: 10001, rules: []", "spec.matchingPrecedence: expected a number from 1 to 10000, found the integer 10001; lower it")]
    [InlineData("matchingPrecedence: 1", "spec.matchingPrecedence: 'matchingPrecedence' 1 belongs to the FlowSchema 'exempt'; use a larger number")]
    [InlineData("rules: [{" + Subject + "}]", "spec.rules[0]: a rule needs 'resourceRules' or 'nonResourceRules', found none; add one")]
    [InlineData("rules: [{subjects: [{kind: User}], " + Resources + "}]", "spec.rules[0].subjects[0]: the required field 'user' is missing; add it")]
    [InlineData("rules: [{subjects: [{kind: User, user: {name: a}, group: {name: a}}], " + Resources + "}]", "spec.rules[0].subjects[0].group: 'group' may not be set when the kind is User; remove it")]
    [InlineData("rules: [{" + Subject + ", resourceRules: [{verbs: [look], apiGroups: [\"\"], resources: [pods], clusterScope: true}]}]", "spec.rules[0].resourceRules[0].verbs[0]: expected '*' or one of get, list, create, update, delete, deletecollection, patch, watch and proxy, found the text \"look\"; write it in that form")]
    [InlineData("rules: [{" + Subject + ", resourceRules: [{verbs: [get], apiGroups: [\"\"], resources: [pods]}]}]", "spec.rules[0].resourceRules[0]: the required field 'namespaces' is missing; add it")]
    [InlineData("rules: [{" + Subject + ", nonResourceRules: [{verbs: [get], nonResourceURLs: [/a*]}]}]", "spec.rules[0].nonResourceRules[0].nonResourceURLs[0]: expected a path such as /healthz or /apis/*, with '*' at its end only, found \"/a*\"; change it")]
    public void BadFlowSchema_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(FlowSchema(spec)));

    [Theory]
    [InlineData("matchingPrecedence: 0")]
    [InlineData("rules: [{" + Subject + ", " + Resources + "}, {subjects: [{kind: ServiceAccount, serviceAccount: {name: \"*\", namespace: a}}], nonResourceRules: [{verbs: [\"*\"], nonResourceURLs: [/, /a/*]}]}]")]
    public void GoodFlowSchema_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(FlowSchema(spec)));

    [Theory]
    [InlineData("type: Limited, limited: {limitResponse: {type: Reject}}", null)]
    [InlineData("type: Limited, limited: {limitResponse: {type: Queue, queuing: {}}}", null)]
    [InlineData("type: Limited", "spec: the required field 'limited' is missing; add it")]
    [InlineData("type: Exempt", "spec.type: the type Exempt belongs to the priority level 'exempt' and to no other, found the type Exempt on \"x\"; change the type")]
    [InlineData("type: Limited, limited: {lendablePercent: 101, limitResponse: {type: Reject}}", "spec.limited.lendablePercent: expected a number from 0 to 100, found the integer 101; lower it")]
    [InlineData("type: Limited, limited: {limitResponse: {type: Reject, queuing: {}}}", "spec.limited.limitResponse.queuing: 'queuing' may not be set when the type is Reject; remove it")]
    [InlineData("type: Limited, limited: {limitResponse: {type: Queue}}", "spec.limited.limitResponse: the required field 'queuing' is missing; add it")]
    [InlineData("type: Limited, limited: {limitResponse: {type: Queue, queuing: {queues: 4}}}", "spec.limited.limitResponse.queuing.handSize: 'handSize' 8 is too large for 4 queues; lower it")]
    public void PriorityLevel_IsChecked(string spec, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: PriorityLevelConfiguration, metadata: {{name: x}}, spec: {{{spec}}}}}"));

    private static string FlowSchema(string spec) =>
        $"{{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: FlowSchema, metadata: {{name: x}}, spec: {{priorityLevelConfiguration: {{name: a}}, {spec}}}}}";
}
