namespace Manifests.Review.Tests.Consequences;

/// <summary>Which host names are served.</summary>
public sealed class HostnamesRuleTests
{
    private const string Rule = "hostnames-changed";

    [Theory]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {hostnames: [a.org, b.org]}",
        "spec: {hostnames: [a.org, c.org]}",
        "Caution: it no longer serves 'b.org' @ spec.hostnames[1]",
        "Notice: it serves 'c.org' @ spec.hostnames[1]")]
    [InlineData("networking.k8s.io/v1 Ingress", "spec: {rules: [{host: a.org}]}", "", "Caution: it no longer serves 'a.org'")]
    [InlineData("networking.istio.io/v1 VirtualService", "", "spec: {hosts: [a.org]}", "Notice: it serves 'a.org'")]
    [InlineData(
        "v1 Service",
        "annotations: {external-dns.alpha.kubernetes.io/hostname: 'a.org, b.org'}",
        "annotations: {external-dns.alpha.kubernetes.io/hostname: 'a.org'}",
        "Caution: it no longer serves 'b.org' @ metadata.annotations['external-dns.alpha.kubernetes.io/hostname']")]
    public void OtherHosts_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {hostnames: [a.org, b.org]}",
        "spec: {hostnames: [b.org, a.org]}",
        "",
        "{prune: true}")]
    [InlineData("networking.k8s.io/v1 Ingress", "spec: {rules: [{host: a.org}]}", "", "", "")]
    public void SameHosts_AreNot(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
