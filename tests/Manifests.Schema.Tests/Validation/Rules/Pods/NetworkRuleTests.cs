using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Pods;

/// <summary>The rules about names and addresses of pods.</summary>
public sealed class NetworkRuleTests
{
    [Theory]
    [InlineData("1.32", "dnsPolicy: None", "spec.dnsPolicy: 'dnsPolicy: None' needs from 1 to 3 of dnsConfig.nameservers, found none; add them, or choose another policy")]
    [InlineData("1.32", "dnsPolicy: None, dnsConfig: {nameservers: []}", "spec.dnsPolicy: 'dnsPolicy: None' needs from 1 to 3 of dnsConfig.nameservers, found none; add them, or choose another policy")]
    [InlineData("1.32", "dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, a]}", "spec.dnsConfig.nameservers: expected at most 3 items in the list, found 4 items; remove some", "spec.dnsConfig.nameservers[3]: expected an IP address such as 10.0.0.1 or fd00::1, found the text \"a\"; write it in that form")]
    [InlineData("1.32", "dnsConfig: {nameservers: [010.0.0.1]}", "warning spec.dnsConfig.nameservers[0]: the text \"010.0.0.1\" is ambiguous, and Kubernetes 1.36 and later refuse it: it has leading zeros or writes an IPv4 address as IPv6; write 10.0.0.1")]
    [InlineData("1.36", "dnsConfig: {nameservers: [010.0.0.1]}", "spec.dnsConfig.nameservers[0]: the text \"010.0.0.1\" is ambiguous: it has leading zeros or writes an IPv4 address as IPv6; write 10.0.0.1")]
    [InlineData("1.32", "dnsConfig: {searches: [a_b]}", "spec.dnsConfig.searches[0]: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"a_b\"; write it in that form")]
    [InlineData("1.33", "dnsConfig: {searches: [A.]}", "spec.dnsConfig.searches[0]: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A.\"; write it in that form")]
    [InlineData("1.32", "dnsConfig: {options: [{value: x}]}", "spec.dnsConfig.options[0]: the required field 'name' is missing; add it")]
    [InlineData("1.32", "hostAliases: [{ip: a, hostnames: [B]}]", "spec.hostAliases[0].ip: expected an IP address such as 10.0.0.1 or fd00::1, found the text \"a\"; write it in that form", "spec.hostAliases[0].hostnames[0]: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"B\"; write it in that form")]
    [InlineData("1.32", "hostname: a.b, subdomain: A", "spec.hostname: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"a.b\"; write it in that form", "spec.subdomain: expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit, found the text \"A\"; write it in that form")]
    [InlineData("1.35", "hostnameOverride: A, hostNetwork: true", "spec.hostnameOverride: expected at most 64 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A\"; write it in that form", "spec.hostnameOverride: hostnameOverride does not go with 'hostNetwork: true'; remove one of the two")]
    [InlineData("1.32", "serviceAccountName: A, nodeName: B, priorityClassName: C, runtimeClassName: \"\"", "spec.serviceAccountName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"A\"; write it in that form", "spec.nodeName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"B\"; write it in that form", "spec.priorityClassName: expected at most 253 lower-case letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit, found the text \"C\"; write it in that form", "spec.runtimeClassName: 'runtimeClassName' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("1.32", "activeDeadlineSeconds: 0, readinessGates: [{conditionType: \"a b\"}]", "spec.activeDeadlineSeconds: expected a number from 1 to 2147483647, found the integer 0; raise it", "spec.readinessGates[0].conditionType: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/', found the text \"a b\"; write it in that form")]
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
