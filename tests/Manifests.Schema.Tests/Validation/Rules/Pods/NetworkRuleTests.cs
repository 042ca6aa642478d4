using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>The rules about names and addresses of pods.</summary>
public sealed class NetworkRuleTests
{
    [Theory]
    [InlineData("1.32", "dnsPolicy: None", "spec.dnsPolicy: 'dnsPolicy: None' needs from 1 to 3 of dnsConfig.nameservers, found none; add them, or choose another policy")]
    [InlineData("1.32", "dnsPolicy: None, dnsConfig: {nameservers: []}", "spec.dnsPolicy: 'dnsPolicy: None' needs from 1 to 3 of dnsConfig.nameservers, found none; add them, or choose another policy")]
    [InlineData("1.32", "dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, a]}", "spec.dnsConfig.nameservers: expected at most 3 items in the list, found 4 items; remove some", "spec.dnsConfig.nameservers[3]: the text \"a\" is not valid for 'nameservers'; expected an IP address such as 10.0.0.1 or fd00::1")]
    [InlineData("1.32", "dnsConfig: {nameservers: [010.0.0.1]}", "warning spec.dnsConfig.nameservers[0]: the address \"010.0.0.1\" can be read in two ways, which Kubernetes 1.36 refuses; write it without leading zeros, and an IPv4 address in its own form")]
    [InlineData("1.36", "dnsConfig: {nameservers: [010.0.0.1]}", "spec.dnsConfig.nameservers[0]: the address \"010.0.0.1\" can be read in two ways; write it without leading zeros, and an IPv4 address in its own form")]
    [InlineData("1.32", "dnsConfig: {searches: [a_b]}", "spec.dnsConfig.searches[0]: the text \"a_b\" is not valid for 'searches'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("1.33", "dnsConfig: {searches: [A.]}", "spec.dnsConfig.searches[0]: the text \"A.\" is not valid for 'searches'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("1.32", "dnsConfig: {options: [{value: x}]}", "spec.dnsConfig.options[0]: the required field 'name' is missing; add it")]
    [InlineData("1.32", "hostAliases: [{ip: a, hostnames: [B]}]", "spec.hostAliases[0].ip: the text \"a\" is not valid for 'ip'; expected an IP address such as 10.0.0.1 or fd00::1", "spec.hostAliases[0].hostnames[0]: the text \"B\" is not valid for 'hostnames'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit")]
    [InlineData("1.32", "hostname: a.b, subdomain: A", "spec.hostname: the text \"a.b\" is not valid for 'hostname'; expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit", "spec.subdomain: the text \"A\" is not valid for 'subdomain'; expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit")]
    [InlineData("1.35", "hostnameOverride: A, hostNetwork: true", "spec.hostnameOverride: the text \"A\" is not valid for 'hostnameOverride'; expected at most 64 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit", "spec.hostnameOverride: hostnameOverride does not go with 'hostNetwork: true'; remove one of the two")]
    [InlineData("1.32", "serviceAccountName: A, nodeName: B, priorityClassName: C, runtimeClassName: \"\"", "spec.serviceAccountName: the text \"A\" is not valid for 'serviceAccountName'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit", "spec.nodeName: the text \"B\" is not valid for 'nodeName'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit", "spec.priorityClassName: the text \"C\" is not valid for 'priorityClassName'; expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit", "spec.runtimeClassName: the field 'runtimeClassName' is empty; fill it in, or remove it if it is not needed")]
    [InlineData("1.32", "activeDeadlineSeconds: 0, readinessGates: [{conditionType: \"a b\"}]", "spec.activeDeadlineSeconds: expected a number from 1 to 2147483647, found 0; write one in that range", "spec.readinessGates[0].conditionType: the text \"a b\" is not valid for 'conditionType'; expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/'")]
    public void MistakeInAPodSpec_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Spec(fields, release));

    [Theory]
    [InlineData("1.32", "dnsPolicy: None, dnsConfig: {nameservers: [1.1.1.1, \"fd00::1\"], searches: [a.b., c], options: [{name: ndots, value: \"2\"}]}")]
    [InlineData("1.33", "dnsConfig: {searches: [a_b._tcp, \".\"]}")]
    [InlineData("1.32", "hostAliases: [{ip: 127.0.0.1, hostnames: [a.b]}], hostname: a, subdomain: b")]
    [InlineData("1.35", "hostnameOverride: a.b")]
    [InlineData("1.32", "activeDeadlineSeconds: 1, readinessGates: [{conditionType: example.com/a}], serviceAccountName: a.b")]
    public void GoodPodSpec_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Spec(fields, release));
}
