using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class ServiceRulesTests
{
    private const string Ports = "ports: [{port: 80}]";
    private const string LabelForm = "at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit";

    [Theory]
    [InlineData("selector: {a: b}", "spec: a Service needs at least one of 'ports' unless it is headless or of the type ExternalName, found none; add one")]
    [InlineData("ports: [{port: 80, name: a}, {port: 81}]", "spec.ports[1]: each of several ports needs a 'name', found none; add one")]
    [InlineData("ports: [{port: 80, name: a}, {port: 81, name: a}]", "spec.ports[1].name: the item has the same name as item [0]; rename or remove one of the two")]
    [InlineData("ports: [{port: 70000}]", "spec.ports[0].port: expected a number from 1 to 65535, found the integer 70000; lower it")]
    [InlineData("ports: [{port: 0}]", "spec.ports[0].port: expected a number from 1 to 65535, found the integer 0; raise it")]
    [InlineData("ports: [null]", "spec.ports[0]: the required field 'port' is missing; add it")]
    [InlineData("ports: [{port: 80, name: A}]", "spec.ports[0].name: expected " + LabelForm + ", found the text \"A\"; write it in that form")]
    [InlineData("ports: [{port: 80, targetPort: -1}]", "spec.ports[0].targetPort: expected a number from 1 to 65535, found the integer -1; raise it")]
    [InlineData("ports: [{port: 80, targetPort: \"80\"}]", "spec.ports[0].targetPort: expected at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit, found the text \"80\"; write it in that form")]
    [InlineData("ports: [{port: 80, appProtocol: a/b/c}]", "spec.ports[0].appProtocol: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/', found the text \"a/b/c\"; write it in that form")]
    [InlineData("ports: [{port: 80, nodePort: 30001}]", "spec.ports[0].nodePort: 'nodePort' may not be set when the type of the Service is ClusterIP; remove it")]
    [InlineData("type: NodePort, ports: [{port: 80, name: a, nodePort: 30001}, {port: 81, name: b, nodePort: 30001, protocol: TCP}]", "spec.ports[1].nodePort: the item has the same nodePort and protocol as item [0]; rename or remove one of the two")]
    [InlineData("type: NodePort, clusterIP: None, " + Ports, "spec: a Service of the type NodePort cannot be headless, found the cluster IP \"None\"; remove the cluster IP, or the type")]
    [InlineData("type: ExternalName", "spec: the required field 'externalName' is missing; add it")]
    [InlineData("type: ExternalName, externalName: a_b", "spec.externalName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    [InlineData("type: ExternalName, externalName: a.b, ipFamilies: [IPv4]", "spec.ipFamilies: 'ipFamilies' may not be set on a Service of the type ExternalName; remove it")]
    [InlineData("type: ExternalName, externalName: a.b, clusterIP: None", "spec.clusterIP: 'clusterIP' may not be set on a Service of the type ExternalName; remove it")]
    [InlineData("loadBalancerClass: a.b/c, " + Ports, "spec.loadBalancerClass: 'loadBalancerClass' may not be set on a Service of the type ClusterIP, only on one of the type LoadBalancer; remove it")]
    [InlineData("healthCheckNodePort: 30001, type: LoadBalancer, " + Ports, "spec.healthCheckNodePort: 'healthCheckNodePort' may not be set unless 'externalTrafficPolicy' is Local; remove it")]
    [InlineData("externalTrafficPolicy: Local, " + Ports, "spec.externalTrafficPolicy: 'externalTrafficPolicy' may not be set on a Service of the type ClusterIP without 'externalIPs'; remove it")]
    [InlineData("sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}, " + Ports, "spec.sessionAffinityConfig.clientIP.timeoutSeconds: expected a number from 1 to 86400, found the integer 86401; lower it")]
    [InlineData("clusterIP: 10.0.0.300, " + Ports, "spec.clusterIP: expected an IP address such as 10.0.0.1 or fd00::1, found the text \"10.0.0.300\"; write it in that form")]
    [InlineData("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.2], " + Ports, "spec.clusterIPs: the first of 'clusterIPs' has to be the same as 'clusterIP', found \"10.0.0.2\" and \"10.0.0.1\"; change one of them")]
    [InlineData("clusterIP: None, clusterIPs: [None, 10.0.0.2], " + Ports, "spec.clusterIPs: 'None' has to be the only one of 'clusterIPs', found 2 of them; remove the others")]
    [InlineData("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 10.0.0.2], " + Ports, "spec.clusterIPs[1]: the text \"10.0.0.2\" is of the same IP family as the text \"10.0.0.1\", and there may be one of each; remove one of the two")]
    [InlineData("clusterIP: 10.0.0.1, ipFamilies: [IPv6], " + Ports, "spec.clusterIP: expected an IPv6 address, as 'ipFamilies[0]' says, found the text \"10.0.0.1\"; change one of the two")]
    [InlineData("ipFamilies: [IPv4, IPv4], " + Ports, "spec.ipFamilies[1]: the text \"IPv4\" is in the list already, as item [0]; remove one of the two")]
    [InlineData("ipFamilies: [\"\"], " + Ports, "spec.ipFamilies[0]: expected one of \"IPv4\" or \"IPv6\", found the text \"\"; use one of them")]
    [InlineData("externalIPs: [127.0.0.1], " + Ports, "spec.externalIPs[0]: the text \"127.0.0.1\" is a loopback address, which leads to no endpoint; use the address of a machine")]
    [InlineData("type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/33], " + Ports, "spec.loadBalancerSourceRanges[0]: expected a range of addresses such as 10.0.0.0/8 or fd00::/8, found the text \"10.0.0.0/33\"; write it in that form")]
    [InlineData("selector: {a: b c}, " + Ports, "spec.selector.a: the value \"b c\" of the label 'a' is not valid; expected nothing, or at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit")]
    public void BadService_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Service(spec)));

    [Theory]
    [InlineData(Ports)]
    [InlineData("clusterIP: None")]
    [InlineData("clusterIP: None, clusterIPs: [None]")]
    [InlineData("type: ExternalName, externalName: a.example.com.")]
    [InlineData("type: ExternalName, externalName: a, clusterIP: \"\"")]
    [InlineData("ports: [{port: 80, name: a, targetPort: 0}, {port: 80, name: b, protocol: UDP, targetPort: http}]")]
    [InlineData("type: NodePort, externalTrafficPolicy: Local, ports: [{port: 80, name: a, nodePort: 30001}, {port: 80, name: b, protocol: UDP, nodePort: 30001}]")]
    [InlineData("type: LoadBalancer, loadBalancerClass: a.b/c, loadBalancerSourceRanges: [\" 10.0.0.0/8 \"], healthCheckNodePort: 30002, externalTrafficPolicy: Local, " + Ports)]
    [InlineData("externalIPs: [1.2.3.4], externalTrafficPolicy: Cluster, " + Ports)]
    [InlineData("clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, \"fd00::1\"], ipFamilies: [IPv4, IPv6], ipFamilyPolicy: RequireDualStack, " + Ports)]
    [InlineData("sessionAffinity: None, sessionAffinityConfig: {clientIP: {timeoutSeconds: 0}}, " + Ports)]
    [InlineData("loadBalancerSourceRanges: [], " + Ports)]
    public void GoodService_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Service(spec)));

    [Theory]
    [InlineData("1.32", "type: NodePort, ports: [{port: 80, nodePort: 80}]", "spec.ports[0].nodePort: the node port 80 lies outside of 30000 to 32767, which clusters take unless set up in another way; use one of those (warning)")]
    [InlineData("1.32", "clusterIP: None, sessionAffinity: ClientIP", "spec.sessionAffinity: 'sessionAffinity' has no effect on a headless Service; remove it (warning)")]
    [InlineData("1.32", "clusterIP: None, loadBalancerIP: 1.2.3.4", "spec.loadBalancerIP: 'loadBalancerIP' has no effect on a headless Service; remove it (warning)")]
    [InlineData("1.32", "externalName: a.b, " + Ports, "spec.externalName: 'externalName' has no effect on a Service of the type ClusterIP; remove it (warning)")]
    [InlineData("1.32", "type: ExternalName, externalName: a.b, externalIPs: [1.2.3.4]", "spec.externalIPs: 'externalIPs' has no effect on a Service of the type ExternalName; remove it (warning)")]
    [InlineData("1.36", "externalIPs: [1.2.3.4], " + Ports, "spec.externalIPs: 'externalIPs' is deprecated; clusters may stop to serve it; use the type LoadBalancer (warning)")]
    [InlineData("1.35", "trafficDistribution: PreferClose, " + Ports, "spec.trafficDistribution: the value \"PreferClose\" is deprecated; use \"PreferSameZone\" (warning)")]
    [InlineData("1.32", "clusterIP: 010.0.0.1, " + Ports, "spec.clusterIP: the text \"010.0.0.1\" is ambiguous, and Kubernetes 1.36 and later refuse it: it has leading zeros or writes an IPv4 address as IPv6; write 10.0.0.1 (warning)")]
    [InlineData("1.36", "clusterIP: 010.0.0.1, " + Ports, "spec.clusterIP: the text \"010.0.0.1\" is ambiguous: it has leading zeros or writes an IPv4 address as IPv6; write 10.0.0.1")]
    [InlineData("1.35", "type: LoadBalancer, loadBalancerSourceRanges: [10.1.2.3/8], " + Ports, "spec.loadBalancerSourceRanges[0]: the text \"10.1.2.3/8\" is ambiguous, and Kubernetes 1.36 and later refuse it: it has leading zeros, writes an IPv4 address as IPv6, or has bits behind its prefix; write 10.0.0.0/8 (warning)")]
    [InlineData("1.36", "type: LoadBalancer, loadBalancerSourceRanges: [10.1.2.3/8], " + Ports, "spec.loadBalancerSourceRanges[0]: the text \"10.1.2.3/8\" is ambiguous: it has leading zeros, writes an IPv4 address as IPv6, or has bits behind its prefix; write 10.0.0.0/8")]
    public void DoubtfulService_IsToldByRelease(string release, string spec, string sentence) =>
        Assert.Equal([sentence], RealJudge.Sentences(Service(spec), release));

    [Theory]
    [InlineData("service.kubernetes.io/topology-aware-hints: Auto, service.kubernetes.io/topology-mode: \"Off\"", "metadata.annotations['service.kubernetes.io/topology-mode']: the annotations 'service.kubernetes.io/topology-aware-hints' and 'service.kubernetes.io/topology-mode' say \"Auto\" and \"Off\"; remove the first")]
    [InlineData("service.kubernetes.io/topology-aware-hints: Auto", "metadata.annotations['service.kubernetes.io/topology-aware-hints']: the annotation 'service.kubernetes.io/topology-aware-hints' is deprecated; use 'service.kubernetes.io/topology-mode' (warning)")]
    [InlineData("service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8", "metadata.annotations['service.beta.kubernetes.io/load-balancer-source-ranges']: 'service.beta.kubernetes.io/load-balancer-source-ranges' may not be set on a Service that is not of the type LoadBalancer; remove it")]
    public void BadAnnotation_IsRefused(string annotations, string sentence) => Assert.Contains(
        sentence,
        RealJudge.Sentences($"{{apiVersion: v1, kind: Service, metadata: {{name: x, annotations: {{{annotations}}}}}, spec: {{{Ports}}}}}"));

    [Theory]
    [InlineData("1.35", false)]
    [InlineData("1.36", true)]
    public void NameThatStartsWithADigit_IsAcceptedFrom136(string release, bool isAccepted) => Assert.Equal(
        isAccepted, RealJudge.Find($"{{apiVersion: v1, kind: Service, metadata: {{name: 1a}}, spec: {{{Ports}}}}}", release).Length == 0);

    [Fact]
    public void ServiceWithoutSpec_IsRefused() => Assert.Equal(
        [": the required field 'spec' is missing; add it"], RealJudge.Sentences("{apiVersion: v1, kind: Service, metadata: {name: x}}"));

    [Theory]
    [InlineData("1.35")]
    [InlineData("1.36")]
    public void KindWhoseSchemaAsksForASpecLater_IsToldOnce(string release) => Assert.Equal(
        [": the required field 'spec' is missing; add it"],
        RealJudge.Sentences("{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: x}}", release));

    [Fact]
    public void PatchOfAService_NeedsNothing() =>
        Assert.Empty(RealJudge.Sentences(Service("externalTrafficPolicy: Local, allocateLoadBalancerNodePorts: false"), isPartial: true));

    private static string Service(string spec) => $"{{apiVersion: v1, kind: Service, metadata: {{name: x}}, spec: {{{spec}}}}}";
}
