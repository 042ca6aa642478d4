namespace Manifests.Review.Tests.Consequences;

/// <summary>Which way traffic takes.</summary>
public sealed class RouteRuleTests
{
    private const string Rule = "traffic-changed";

    [Theory]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {rules: [{backendRefs: [{name: a, port: 80}]}]}",
        "spec: {rules: [{backendRefs: [{name: b, port: 80}]}]}",
        "Caution: traffic goes to other backends: one is added @ spec.rules[0].backendRefs[name=b]",
        "Caution: traffic goes to other backends: one is gone @ spec.rules[0].backendRefs[name=a]")]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {rules: [{backendRefs: [{name: a, weight: 1}]}]}",
        "spec: {rules: [{backendRefs: [{name: a, weight: 2}]}]}",
        "Caution: traffic is shared out differently: 2 instead of 1 @ spec.rules[0].backendRefs[name=a].weight")]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {parentRefs: [{name: a}]}",
        "spec: {parentRefs: [{name: b}]}",
        "Caution: the route holds at other gateways: one is added @ spec.parentRefs[name=b]",
        "Caution: the route holds at other gateways: one is gone @ spec.parentRefs[name=a]")]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {rules: [{matches: [{path: {type: PathPrefix, value: /}}]}]}",
        "spec: {rules: [{matches: [{path: {type: PathPrefix, value: /api}}]}]}",
        "Caution: the requests that are taken differ: '/api' instead of '/' @ spec.rules[0].matches[0].path.value")]
    [InlineData(
        "gateway.networking.k8s.io/v1 Gateway",
        "spec: {gatewayClassName: a, listeners: [{name: http, port: 80, protocol: HTTP}]}",
        "spec: {gatewayClassName: b, listeners: [{name: http, port: 8080, protocol: HTTP}, {name: tls, port: 443, protocol: "
            + "HTTPS}]}",
        "Danger: another controller serves the gateway: its address changes, and traffic is cut until then: 'b' instead of 'a' "
            + "@ spec.gatewayClassName",
        "Caution: the gateway listens elsewhere: 8080 instead of 80 @ spec.listeners[name=http].port",
        "Caution: the gateway listens elsewhere: one is added @ spec.listeners[name=tls]")]
    [InlineData(
        "networking.k8s.io/v1 Ingress",
        "spec: {ingressClassName: a, tls: [{secretName: a}]}",
        "spec: {ingressClassName: b, tls: [{secretName: b}]}",
        "Danger: another controller serves it: its address changes, and traffic is cut until then: 'b' instead of 'a' @ "
            + "spec.ingressClassName",
        "Caution: TLS is ended for other hosts, or with another certificate: 'b' instead of 'a' @ spec.tls[0].secretName")]
    [InlineData(
        "networking.istio.io/v1 VirtualService",
        "spec: {hosts: [a], http: [{route: [{destination: {host: a}, weight: 90}]}]}",
        "spec: {hosts: [a], http: [{route: [{destination: {host: a}, weight: 100}]}]}",
        "Caution: traffic is shared out differently: 100 instead of 90 @ spec.http[0].route[0].weight")]
    [InlineData(
        "networking.istio.io/v1 DestinationRule",
        "spec: {host: a}",
        "spec: {host: a, trafficPolicy: {tls: {mode: DISABLE}}}",
        "Caution: traffic to the host is shared out, or limited, differently: one is added @ spec.trafficPolicy")]
    public void OtherWay_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData(
        "gateway.networking.k8s.io/v1 HTTPRoute",
        "spec: {parentRefs: [{name: a}]}",
        "labels: {a: b} | spec: {parentRefs: [{name: a}]}")]
    [InlineData("networking.k8s.io/v1 Ingress", "spec: {rules: [{host: a}]}", "spec: {rules: [{host: b}]}")]
    public void SameWay_IsNot(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
