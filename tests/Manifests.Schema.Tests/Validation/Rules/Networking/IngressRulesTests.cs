using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class IngressRulesTests
{
    private const string HostForm = "a DNS name of at most 253 lower-case letters, digits, '-' and '.', or '*.' and such a name";
    private const string Backend = "{service: {name: a, port: {number: 80}}}";

    [Theory]
    [InlineData("ingressClassName: a", "spec: an Ingress needs 'rules' or a 'defaultBackend', found none; add one")]
    [InlineData("rules: [{host: 10.0.0.1}]", "spec.rules[0].host: expected the DNS name of a host, found the IP address \"10.0.0.1\"; give it a name, or leave 'host' out")]
    [InlineData("rules: [{host: \"*a.b\"}]", "spec.rules[0].host: expected " + HostForm + ", found the text \"*a.b\"; write it in that form")]
    [InlineData("rules: [{http: {paths: []}}]", "spec.rules[0].http.paths: the required field 'paths' is empty; fill it in")]
    [InlineData("rules: [{}], tls: [{hosts: [A], secretName: b}]", "spec.tls[0].hosts[0]: expected " + HostForm + ", found the text \"A\"; write it in that form")]
    [InlineData("defaultBackend: {}", "spec.defaultBackend: expected exactly one of 'service' and 'resource', found none of them; set one")]
    [InlineData("defaultBackend: {service: {name: a}}", "spec.defaultBackend.service.port: the service of a backend needs the 'name' or the 'number' of its port, found none; add one")]
    [InlineData("defaultBackend: {service: {name: a, port: {number: 0}}}", "spec.defaultBackend.service.port: the service of a backend needs the 'name' or the 'number' of its port, found none; add one")]
    [InlineData("defaultBackend: {service: {name: a, port: {number: 80, name: http}}}", "spec.defaultBackend.service.port: expected only one of 'name' and 'number', found 'name' and 'number'; keep one of them")]
    [InlineData("defaultBackend: {service: {name: a, port: {number: 65536}}}", "spec.defaultBackend.service.port.number: expected a number from 1 to 65535, found the integer 65536; lower it")]
    [InlineData("defaultBackend: {service: {name: 1a, port: {number: 80}}}", "spec.defaultBackend.service.name: expected at most 63 lower-case letters, digits and '-', starting with a letter and ending with a letter or digit, found the text \"1a\"; write it in that form")]
    [InlineData("defaultBackend: {resource: {kind: A, name: a/b}}", "spec.defaultBackend.resource.name: expected a name without '/' and '%' that is not '.' or '..', found the text \"a/b\"; write it in that form")]
    public void BadIngress_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Ingress(spec)));

    [Theory]
    [InlineData("Exact", "path: a", "a path of the type Exact has to start with '/', found \"a\"; change it")]
    [InlineData("Prefix", "path: null", "a path of the type Prefix has to start with '/', found none; change it")]
    [InlineData("ImplementationSpecific", "path: a", "a path of the type ImplementationSpecific has to start with '/', found \"a\"; change it")]
    [InlineData("Prefix", "path: /a//b", "a path of the type Prefix cannot contain '//', found \"/a//b\"; change it, or use the type ImplementationSpecific")]
    [InlineData("Exact", "path: /a/..", "a path of the type Exact cannot end with '/..', found \"/a/..\"; change it, or use the type ImplementationSpecific")]
    [InlineData("Exact", "path: /a%2Fb", "a path of the type Exact cannot contain '%2F', found \"/a%2Fb\"; change it, or use the type ImplementationSpecific")]
    public void BadPath_IsRefused(string type, string path, string sentence) =>
        Assert.Equal(["spec.rules[0].http.paths[0].path: " + sentence], RealJudge.Sentences(IngressOfPath(type, path)));

    [Theory]
    [InlineData("Prefix", "path: /")]
    [InlineData("Exact", "path: /a.b/...")]
    [InlineData("ImplementationSpecific", "path: null")]
    [InlineData("ImplementationSpecific", "path: /a//b")]
    public void GoodPath_IsAccepted(string type, string path) => Assert.Empty(RealJudge.Sentences(IngressOfPath(type, path)));

    [Theory]
    [InlineData("defaultBackend: {service: {name: a, port: {name: http}}}")]
    [InlineData("defaultBackend: {resource: {apiGroup: a.b, kind: A, name: a}}")]
    [InlineData("rules: [{host: \"*.a.b\", http: {paths: [{pathType: Prefix, path: /, backend: " + Backend + "}]}}], tls: [{hosts: [\"*.a.b\"]}]")]
    public void GoodIngress_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Ingress(spec)));

    [Fact]
    public void ServiceNameOfABackend_MayStartWithADigitFrom136() =>
        Assert.Empty(RealJudge.Sentences(Ingress("defaultBackend: {service: {name: 1a, port: {number: 80}}}"), "1.36"));

    [Theory]
    [InlineData("a", "b", false)]
    [InlineData("a", "a", true)]
    public void AnnotationAndFieldForTheClass_SayTheSame(string annotation, string field, bool isAccepted) => Assert.Equal(
        isAccepted
            ? []
            : [$"metadata.annotations['kubernetes.io/ingress.class']: the annotation 'kubernetes.io/ingress.class' says \"{annotation}\", but 'ingressClassName' says \"{field}\"; remove the annotation"],
        RealJudge.Sentences(
            $"{{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {{name: x, annotations: {{kubernetes.io/ingress.class: {annotation}}}}}, "
            + $"spec: {{ingressClassName: {field}, defaultBackend: {Backend}}}}}"));

    [Theory]
    [InlineData("{}", "spec: the required field 'controller' is missing; add it")]
    [InlineData("{controller: nginx}", "spec.controller: expected a lower-case domain, '/' and a path, such as example.com/controller, found the text \"nginx\"; write it in that form")]
    [InlineData("{controller: a.b/c, parameters: {kind: A, name: b, scope: Namespace}}", "spec.parameters: parameters with the scope Namespace need a 'namespace', found none; add it")]
    [InlineData("{controller: a.b/c, parameters: {kind: A, name: b, namespace: c}}", "spec.parameters.namespace: 'namespace' may not be set when the scope is Cluster, as it is by default; remove it")]
    [InlineData("{controller: a.b/c, parameters: {kind: A, name: b, scope: Cluster, namespace: c}}", "spec.parameters.namespace: 'namespace' may not be set when the scope is Cluster; remove it")]
    public void BadClass_IsRefused(string spec, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Class(spec)));

    [Theory]
    [InlineData("{controller: k8s.io/ingress-nginx}")]
    [InlineData("{controller: a.b/c, parameters: {apiGroup: a.b, kind: A, name: b, scope: Namespace, namespace: c}}")]
    public void GoodClass_IsAccepted(string spec) => Assert.Empty(RealJudge.Sentences(Class(spec)));

    [Fact]
    public void LongController_IsRefused() => Assert.Equal(
        ["spec.controller: expected at most 250 characters, found 254; shorten it"],
        RealJudge.Sentences(Class($"{{controller: a.b/{new string('c', 250)}}}")));

    [Theory]
    [InlineData("{cidrs: [10.0.0.0/8, \"fd00::/8\"]}", null)]
    [InlineData("{}", "spec: the required field 'cidrs' is missing; add it")]
    [InlineData("{cidrs: [10.0.0.1/8]}", "spec.cidrs[0]: expected the usual form 10.0.0.0/8 of the address, found the text \"10.0.0.1/8\"; write it in that form")]
    [InlineData("{cidrs: [10.0.0.0/8, 11.0.0.0/8]}", "spec.cidrs[1]: the text \"11.0.0.0/8\" is of the same IP family as the text \"10.0.0.0/8\", and there may be one of each; remove one of the two")]
    public void ServiceRanges_AreOneOfEachFamily(string spec, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences($"{{apiVersion: networking.k8s.io/v1, kind: ServiceCIDR, metadata: {{name: x}}, spec: {spec}}}", "1.34"));

    [Theory]
    [InlineData("10.0.0.1", null)]
    [InlineData("a", "metadata.name: the name \"a\" is not valid for an IPAddress; expected an IP address such as 10.0.0.1 or fd00::1")]
    [InlineData("2001:DB8::1", "metadata.name: the name \"2001:DB8::1\" is not valid for an IPAddress; expected the usual form of the address, 2001:db8::1")]
    public void IpAddress_IsNamedAsItself(string name, string? sentence) => Assert.Equal(
        sentence is null ? [] : [sentence],
        RealJudge.Sentences(
            $"{{apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: {{name: \"{name}\"}}, spec: {{parentRef: {{resource: services, name: a}}}}}}",
            "1.34"));

    private static string Ingress(string spec) => $"{{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {{name: x}}, spec: {{{spec}}}}}";

    private static string IngressOfPath(string type, string path) =>
        Ingress($"rules: [{{http: {{paths: [{{pathType: {type}, {path}, backend: {Backend}}}]}}}}]");

    private static string Class(string spec) => $"{{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {{name: x}}, spec: {spec}}}";
}
