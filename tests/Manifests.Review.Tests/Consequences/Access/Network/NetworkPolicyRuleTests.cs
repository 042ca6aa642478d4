namespace Manifests.Review.Tests.Consequences;

/// <summary>What NetworkPolicies let through.</summary>
public sealed class NetworkPolicyRuleTests
{
    private const string Rule = "network-policy-changed";

    [Theory]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {matchLabels: {app: a}}}], ports: "
            + "[{port: 80}]}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {matchLabels: {app: a}}}], ports: "
            + "[{port: 80}, {port: 443}]}]}",
        "",
        "Caution: more incoming traffic is let through: from pods with 'app=a' of the namespace on TCP 443 @ "
            + "spec.ingress[0].ports[1]")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {matchLabels: {app: a}}}]}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{}]}",
        "",
        "Danger: more incoming traffic is let through: from anybody on every port @ spec.ingress[0] => name the pods, "
            + "addresses and ports that are needed")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/16}}]}]}",
        "spec: {podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]}",
        "",
        "Caution: more outgoing traffic is let through: to the addresses '10.0.0.0/8' on every port @ "
            + "spec.egress[0].to[0].ipBlock.cidr")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: "
            + "[169.254.169.254/32]}}]}]}",
        "spec: {podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}",
        "",
        "Danger: more outgoing traffic is let through: to anybody on every port @ spec.egress[0].to[0].ipBlock.except => name "
            + "the pods, addresses and ports that are needed")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress, Egress]}",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "",
        "Danger: outgoing traffic of the pods that it selects is no longer restricted, unless another policy does it @ "
            + "spec.policyTypes[=Egress]")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "spec: {podSelector: {matchLabels: {app: a}}, policyTypes: [Ingress]}",
        "",
        "Danger: it no longer selects some of the pods that it did: they are not restricted any more, unless another policy "
            + "selects them @ spec.podSelector.matchLabels")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "",
        "",
        "Danger: incoming traffic of the pods that it selected is no longer restricted, unless another policy selects them => "
            + "keep a policy for the namespace with an empty podSelector and no rules")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "",
        "spec: {podSelector: {matchLabels: {app: a}}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: a}}}]}]}",
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny, namespace: shop}\nspec: {podSelector: "
            + "{}, policyTypes: [Ingress, Egress]}\n",
        "Caution: more incoming traffic is let through: from pods of namespaces with 'team=a' on every port @ spec.ingress")]
    public void OpenedPolicy_IsTold(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "",
        "Caution: incoming traffic is cut that was let through: from anybody on every port @ spec.ingress")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "",
        "Caution: incoming traffic of the pods that it selects was not restricted by a policy of the tree and is cut now: all "
            + "of it @ spec.ingress")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {matchLabels: {app: a}}, policyTypes: [Ingress]}",
        "spec: {podSelector: {}, policyTypes: [Ingress]}",
        "",
        "Caution: it selects pods that it did not: what it does not let through is cut for them @ spec.podSelector.matchLabels")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {matchLabels: {app: a}}, ingress: [{from: [{podSelector: {}}]}]}",
        "",
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny, namespace: shop}\nspec: {podSelector: "
            + "{}, policyTypes: [Ingress, Egress]}\n",
        "Caution: incoming traffic that only it lets through is cut: from pods of the namespace on every port")]
    public void ClosedPolicy_IsTold(string kind, string before, string after, string others, params string[] expected) =>
        Assert.Equal(expected, Judged.Update(Rule, kind, before, after, others));

    [Theory]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {matchLabels: {app: a}}}], ports: "
            + "[{port: 80}]}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{ports: [{port: 80, protocol: TCP}], from: [{podSelector: "
            + "{matchLabels: {app: a}}}]}]}",
        "",
        "{prune: true}")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {}}]}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{podSelector: {}}]}, {from: [{podSelector: "
            + "{matchLabels: {app: a}}}]}]}",
        "",
        "{prune: true}")]
    [InlineData(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{ports: [{port: 80, endPort: 90}]}]}",
        "spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{ports: [{port: 80, endPort: 90}, {port: 85}]}]}",
        "",
        "{prune: true}")]
    [InlineData("networking.k8s.io/v1 NetworkPolicy", "spec: {podSelector: {}, policyTypes: [Ingress]}", "", "", "")]
    public void SameTraffic_SaysNothing(string kind, string before, string after, string others, string automated) =>
        Assert.Empty(Judged.Update(Rule, kind, before, after, others, automated));
}
