namespace Manifests.Review.Tests.Consequences;

/// <summary>Who reaches an Ingress.</summary>
public sealed class IngressExposureRuleTests
{
    private const string Rule = "exposure-changed";

    [Theory]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "annotations: {alb.ingress.kubernetes.io/scheme: internal}",
        "annotations: {alb.ingress.kubernetes.io/scheme: internet-facing}",
        "Danger: the internet reaches it: its load balancer gets a public address @ "
            + "metadata.annotations['alb.ingress.kubernetes.io/scheme'] => keep alb.ingress.kubernetes.io/scheme: internal")]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "annotations: {alb.ingress.kubernetes.io/inbound-cidrs: 10.0.0.0/8}",
        "-",
        "Danger: it takes traffic from everywhere @ metadata.annotations['alb.ingress.kubernetes.io/inbound-cidrs']")]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "annotations: {nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8}",
        "annotations: {nginx.ingress.kubernetes.io/whitelist-source-range: 10.1.0.0/16}",
        "Caution: it takes traffic from '10.1.0.0/16' instead of '10.0.0.0/8' @ "
            + "metadata.annotations['nginx.ingress.kubernetes.io/whitelist-source-range']")]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "annotations: {alb.ingress.kubernetes.io/auth-type: oidc}",
        "annotations: {alb.ingress.kubernetes.io/auth-type: none}",
        "Danger: nobody has to log in any more before a request reaches the pods @ "
            + "metadata.annotations['alb.ingress.kubernetes.io/auth-type'] => keep alb.ingress.kubernetes.io/auth-type")]
    public void WiderReach_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "annotations: {alb.ingress.kubernetes.io/scheme: internet-facing}",
        "annotations: {alb.ingress.kubernetes.io/scheme: internet-facing, a: b}")]
    public void SameReach_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
