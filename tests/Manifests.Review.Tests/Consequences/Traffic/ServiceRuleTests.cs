namespace Manifests.Review.Tests.Consequences;

/// <summary>Where Services lead, and who reaches them.</summary>
public sealed class ServiceRuleTests
{
    private const string Rule = "service-changed";

    [Theory]
    [InlineData(
        "v1 Service",
        "spec: {type: ClusterIP}",
        "spec: {type: LoadBalancer}",
        "Danger: a load balancer with a public address leads to its pods: the internet reaches them @ spec.type => annotate it "
            + "with service.beta.kubernetes.io/aws-load-balancer-scheme: internal, or keep the type ClusterIP")]
    [InlineData(
        "v1 Service",
        "",
        "spec: {type: LoadBalancer}",
        "Danger: a load balancer with a public address leads to its pods: the internet reaches them @ spec.type => annotate it "
            + "with service.beta.kubernetes.io/aws-load-balancer-scheme: internal, or keep the type ClusterIP")]
    [InlineData(
        "v1 Service",
        "annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internal} | spec: {type: LoadBalancer}",
        "spec: {type: LoadBalancer}",
        "Danger: a load balancer with a public address leads to its pods: the internet reaches them @ metadata.annotations => "
            + "annotate it with service.beta.kubernetes.io/aws-load-balancer-scheme: internal, or keep the type ClusterIP")]
    [InlineData(
        "v1 Service",
        "spec: {type: LoadBalancer}",
        "spec: {type: ClusterIP}",
        "Danger: its load balancer is deleted: its address is gone, and who uses it is cut @ spec.type")]
    [InlineData(
        "v1 Service",
        "spec: {type: ClusterIP}",
        "spec: {type: NodePort}",
        "Caution: every node opens a port that leads to its pods @ spec.type")]
    [InlineData(
        "v1 Service",
        "spec: {selector: {app: a}}",
        "spec: {selector: {app: b}}",
        "Caution: traffic goes to other pods at once, whether they are ready for it or not @ spec.selector.app => let new pods "
            + "run under the new labels before this change")]
    [InlineData(
        "v1 Service",
        "spec: {ports: [{port: 80, targetPort: http}, {port: 90}]}",
        "spec: {ports: [{port: 80, targetPort: web}, {port: 53, protocol: UDP}]}",
        "Caution: port 80 leads to 'web' of the pods instead of 'http' @ spec.ports",
        "Caution: port 90 is closed: clients that use it are cut @ spec.ports",
        "Notice: port 53 UDP is opened @ spec.ports")]
    [InlineData(
        "v1 Service",
        "spec: {type: ExternalName, externalName: a.b}",
        "spec: {type: ExternalName, externalName: c.d}",
        "Caution: its name leads to 'c.d' instead of 'a.b' @ spec.externalName")]
    [InlineData(
        "v1 Service",
        "spec: {clusterIP: None}",
        "spec: {ports: []}",
        "Notice: it stays headless: the server keeps clusterIP None when the field is taken away @ spec.clusterIP")]
    [InlineData(
        "v1 Service",
        "spec: {type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]}",
        "spec: {type: LoadBalancer}",
        "Danger: its load balancer takes traffic from everywhere @ spec.loadBalancerSourceRanges => keep the ranges")]
    [InlineData(
        "v1 Service",
        "spec: {type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]}",
        "spec: {type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8, 0.0.0.0/0]}",
        "Danger: its load balancer takes traffic from '0.0.0.0/0' as well @ spec.loadBalancerSourceRanges")]
    public void OtherService_IsTold(string kind, string before, string after, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after));

    [Theory]
    [InlineData("v1 Service", "spec: {ports: [{port: 80}]}", "spec: {type: ClusterIP, ports: [{port: 80, targetPort: 80, protocol: TCP}]}")]
    [InlineData(
        "v1 Service",
        "annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internal} | spec: {type: ClusterIP}",
        "annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internal} | spec: {type: LoadBalancer}")]
    public void SameWay_SaysNothing(string kind, string before, string after) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after));
}
