namespace Manifests.Review.Tests.Consequences;

/// <summary>What the API server asks others about.</summary>
public sealed class WebhookRuleTests
{
    private const string Rule = "webhook-changed";

    [Theory]
    [InlineData(
        "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
        "webhooks: [{name: a.b.c, failurePolicy: Ignore, rules: [{resources: [pods]}]}]",
        "webhooks: [{name: a.b.c, failurePolicy: Fail, rules: [{resources: [pods]}]}]",
        "Danger: while the service of webhook 'a.b.c' does not answer, the API server refuses requests for 'pods' "
            + "(failurePolicy Fail) @ webhooks[name=a.b.c].failurePolicy => leave out the namespaces that the webhook itself needs "
            + "(namespaceSelector), or set failurePolicy to Ignore")]
    [InlineData(
        "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration",
        "",
        "webhooks: [{name: a.b.c, namespaceSelector: {matchLabels: {a: b}}, rules: [{resources: [pods]}]}]",
        "Caution: while the service of webhook 'a.b.c' does not answer, the API server refuses requests for 'pods' "
            + "(failurePolicy Fail) @ webhooks[name=a.b.c].failurePolicy => leave out the namespaces that the webhook itself needs "
            + "(namespaceSelector), or set failurePolicy to Ignore")]
    [InlineData(
        "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
        "webhooks: [{name: a.b.c, rules: [{resources: [pods]}]}]",
        "webhooks: [{name: a.b.c, failurePolicy: Ignore, rules: [{resources: [pods, services]}], objectSelector: {matchLabels: "
            + "{a: b}}}]",
        "Caution: while the service of webhook 'a.b.c' does not answer, objects pass unchecked (failurePolicy Ignore) @ "
            + "webhooks[name=a.b.c].failurePolicy",
        "Caution: webhook 'a.b.c' is asked about other requests than before @ webhooks[name=a.b.c].rules",
        "Caution: webhook 'a.b.c' is asked about other objects than before @ webhooks[name=a.b.c].objectSelector")]
    [InlineData(
        "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
        "webhooks: [{name: a.b.c}, {name: d.e.f}]",
        "webhooks: [{name: a.b.c}]",
        "Caution: objects are no longer checked or completed by webhook 'd.e.f' @ webhooks")]
    [InlineData(
        "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
        "webhooks: [{name: a.b.c}]",
        "",
        "Caution: objects are no longer checked or completed by its webhooks")]
    public void OtherWebhooks_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
        "webhooks: [{name: a.b.c}]",
        "webhooks: [{name: a.b.c, failurePolicy: Fail, timeoutSeconds: 3}]")]
    public void SameWebhooks_SayNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
