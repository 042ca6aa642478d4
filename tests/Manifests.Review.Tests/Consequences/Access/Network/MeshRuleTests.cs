namespace Manifests.Review.Tests.Consequences;

/// <summary>What the service mesh asks for.</summary>
public sealed class MeshRuleTests
{
    private const string Rule = "mesh-changed";

    [Theory]
    [InlineData(
        "security.istio.io/v1 PeerAuthentication",
        "spec: {mtls: {mode: STRICT}}",
        "spec: {mtls: {mode: PERMISSIVE}}",
        "Danger: pods take traffic that is not encrypted, from anybody in the network @ spec.mtls.mode => keep the mode STRICT")]
    [InlineData(
        "security.istio.io/v1 PeerAuthentication",
        "spec: {mtls: {mode: PERMISSIVE}}",
        "spec: {mtls: {mode: STRICT}}",
        "Caution: pods refuse traffic that is not encrypted: clients outside of the mesh are cut @ spec.mtls.mode")]
    [InlineData(
        "security.istio.io/v1 AuthorizationPolicy",
        "spec: {action: DENY}",
        "spec: {action: ALLOW}",
        "Caution: who may call the pods differs @ spec.action")]
    [InlineData(
        "v1 Namespace",
        "labels: {istio-injection: enabled}",
        "-",
        "Caution: pods get or lose their sidecar when they are made anew, not before: the label 'istio-injection' goes from "
            + "'enabled' to nothing @ metadata.labels.istio-injection")]
    [InlineData(
        "v1 Namespace",
        "-",
        "labels: {istio.io/dataplane-mode: ambient}",
        "Caution: traffic of its pods goes through the mesh, or past it, at once: the label 'istio.io/dataplane-mode' goes "
            + "from nothing to 'ambient' @ metadata.labels['istio.io/dataplane-mode']")]
    public void OtherDemands_AreTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("security.istio.io/v1 PeerAuthentication", "spec: {mtls: {mode: STRICT}}", "labels: {a: b} | spec: {mtls: {mode: STRICT}}")]
    [InlineData("v1 Namespace", "labels: {a: b}", "labels: {a: c}")]
    public void SameDemands_SayNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
