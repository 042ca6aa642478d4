using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules;

public sealed class NetworkPolicyRulesTests
{
    [Theory]
    [InlineData("ingress: [{from: [{}]}]", "spec.ingress[0].from[0]: a peer needs 'podSelector', 'namespaceSelector' or 'ipBlock', found none; add one; 'podSelector: {}' means every pod of the namespace")]
    [InlineData("ingress: [{from: [null]}]", "spec.ingress[0].from[0]: a peer needs 'podSelector', 'namespaceSelector' or 'ipBlock', found none; add one; 'podSelector: {}' means every pod of the namespace")]
    [InlineData("egress: [{to: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}]}]", "spec.egress[0].to[0]: a peer with 'ipBlock' cannot have 'podSelector' as well; make two peers of it")]
    [InlineData("egress: [{to: [{ipBlock: {cidr: 10.0.0.0}}]}]", "spec.egress[0].to[0].ipBlock.cidr: expected a range of addresses such as 10.0.0.0/8 or fd00::/8, found the text \"10.0.0.0\"; write it in that form")]
    [InlineData("egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/8]}}]}]", "spec.egress[0].to[0].ipBlock.except[0]: the exception \"10.0.0.0/8\" has to be a part of the range \"10.0.0.0/8\"; change or remove it")]
    [InlineData("egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/16]}}]}]", "spec.egress[0].to[0].ipBlock.except[0]: the exception \"11.0.0.0/16\" has to be a part of the range \"10.0.0.0/8\"; change or remove it")]
    [InlineData("ingress: [{ports: [{port: 65536}]}]", "spec.ingress[0].ports[0].port: expected a number from 1 to 65535, found the integer 65536; lower it")]
    [InlineData("ingress: [{ports: [{port: \"\"}]}]", "spec.ingress[0].ports[0].port: expected at most 15 lower-case letters, digits and single '-', with at least one letter, starting and ending with a letter or digit, found the text \"\"; write it in that form")]
    [InlineData("ingress: [{ports: [{port: http, endPort: 90}]}]", "spec.ingress[0].ports[0].endPort: 'endPort' needs a number as 'port' to start at, found the text \"http\"; change 'port', or remove 'endPort'")]
    [InlineData("ingress: [{ports: [{port: 90, endPort: 80}]}]", "spec.ingress[0].ports[0].endPort: 'endPort' 80 is smaller than 'port' 90; raise it")]
    [InlineData("policyTypes: [Ingress, Egress, Ingress]", "spec.policyTypes: expected at most 2 of 'policyTypes', found 3; keep one of each")]
    public void BadPolicy_IsRefused(string fields, string sentence) => Assert.Equal([sentence], RealJudge.Sentences(Policy(fields)));

    [Theory]
    [InlineData("ingress: [{}]")]
    [InlineData("ingress: [{from: [{podSelector: {}, namespaceSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 80, endPort: 80}, {port: http}, {}]}]")]
    public void GoodPolicy_IsAccepted(string fields) => Assert.Empty(RealJudge.Sentences(Policy(fields)));

    private static string Policy(string fields) =>
        $"{{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{name: x}}, spec: {{podSelector: {{}}, {fields}}}}}";
}
