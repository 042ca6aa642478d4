using FsCheck;
using FsCheck.Fluent;
using Manifests.Schema.Across;
using Manifests.Schema.Validation;
using Xunit;

namespace Manifests.Schema.Tests.Across;

/// <summary>What holds for any policies: they are made of few words, so that they often meet.</summary>
public sealed class ReachabilityProperties
{
    private const string Workloads = """
        {apiVersion: v1, kind: Namespace, metadata: {name: a, labels: {team: x}}}
        ---
        {apiVersion: v1, kind: Pod, metadata: {name: one, namespace: a, labels: {app: x}}, spec: {containers: [{name: c, ports: [{name: web, containerPort: 80}]}]}}
        ---
        {apiVersion: v1, kind: Pod, metadata: {name: two, namespace: a, labels: {app: y}}, spec: {containers: [{name: c, ports: [{name: web, containerPort: 81}]}]}}
        ---
        {apiVersion: v1, kind: Pod, metadata: {name: three, namespace: b, labels: {app: x}}, spec: {hostNetwork: true, containers: [{name: c}]}}
        """;

    private static readonly Gen<string> Selector = Gen.Elements(
        "{}",
        "{matchLabels: {app: x}}",
        "{matchLabels: {team: x}}",
        "{matchLabels: {kubernetes.io/metadata.name: b}}",
        "{matchExpressions: [{key: app, operator: NotIn, values: [x]}]}",
        "{matchExpressions: [{key: team, operator: Exists}]}");

    private static readonly Gen<string> Peer = Gen.OneOf(
        Selector.Select(static selector => $"{{podSelector: {selector}}}"),
        Selector.Select(static selector => $"{{namespaceSelector: {selector}}}"),
        Selector.Two().Select(static two => $"{{namespaceSelector: {two.Item1}, podSelector: {two.Item2}}}"),
        Gen.Elements("{ipBlock: {cidr: 10.0.0.0/8}}", "{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}"));

    private static readonly Gen<string> Port = Gen.Elements("{port: 80}", "{port: 81}", "{port: web}", "{port: 1, endPort: 80}", "{protocol: UDP}");

    private static readonly Gen<string> Rule = Peer.ListOf().Zip(Port.ListOf()).Select(static pair => $"{{PEERS: [{string.Join(", ", pair.Item1)}], ports: [{string.Join(", ", pair.Item2)}]}}");

    private static readonly Gen<Policy> AnyPolicy =
        from name in Gen.Elements("a", "b")
        from selector in Selector
        from types in Gen.Elements("[Ingress]", "[Egress]", "[Ingress, Egress]", "[]")
        from incoming in Rule.ListOf()
        from outgoing in Rule.ListOf()
        select new Policy(name, selector, types, [.. incoming.Take(2)], [.. outgoing.Take(2)]);

    [Fact]
    public void OneMoreRule_TakesNoReachAway() => Check(
        from policies in AnyPolicy.NonEmptyListOf()
        from rule in Rule
        select (Before: Few(policies), After: Few([policies[0] with { Incoming = [.. policies[0].Incoming, rule], Outgoing = Sent(policies[0], rule) }, .. policies.Skip(1)])),
        static (before, after) => before <= after);

    [Fact]
    public void OneMorePolicyThatLetsEverythingThrough_OpensWhateverItSelects() => Check(
        from policies in AnyPolicy.ListOf()
        select (Before: Few(policies), After: (Policy[])[Open("a"), Open("b"), .. Few(policies)]),
        static (_, after) => after == Certainty.Yes);

    [Fact]
    public void OneMorePolicyWithoutRules_GivesNoReach() => Check(
        from policies in AnyPolicy.ListOf()
        from deny in AnyPolicy
        select (Before: Few(policies), After: (Policy[])[deny with { Incoming = [], Outgoing = [] }, .. Few(policies)]),
        static (before, after) => after <= before);

    // Without types, a first rule for what goes out would isolate pods that were not.
    private static string[] Sent(Policy policy, string rule) => policy is { Types: "[]", Outgoing: [] } ? [] : [.. policy.Outgoing, rule];

    private static Policy Open(string name) => new(name, "{}", "[Ingress, Egress]", ["{}"], ["{}"]);

    private static Policy[] Few(IEnumerable<Policy> policies) => [.. policies.Take(4)];

    private static void Check(Gen<(Policy[] Before, Policy[] After)> cases, Func<Certainty, Certainty, bool> holds) =>
        Prop.ForAll(cases.ToArbitrary(), pair => Ends(pair.Before).Zip(Ends(pair.After)).All(both => holds(both.First, both.Second)))
            .Check(Config.QuickThrowOnFailure.WithReplay(20_261_121UL, 7UL).WithMaxTest(150));

    // Every way between the pods and an address, on every port that a rule may name.
    private static Certainty[] Ends(Policy[] policies)
    {
        var reach = Reachability.Of(Resources.Of([Workloads, .. policies.Select(static (policy, at) => policy.ToYaml(at))]));
        Assert.True(IpAddress.TryParse("192.0.2.1", out var address));
        ReachEnd[] ends = [.. reach.Pods.Select(static pods => new ReachEnd.OfPods(pods)), new ReachEnd.OfAddress(address)];
        return
        [
            .. from @from in ends
               from to in ends
               where @from is ReachEnd.OfPods || to is ReachEnd.OfPods
               from port in (ReachPort[])[new(80), new(81), new(80, "UDP")]
               select reach.Ask(@from, to, port).IsOpen,
        ];
    }

    private sealed record Policy(string Namespace, string Selector, string Types, string[] Incoming, string[] Outgoing)
    {
        public string ToYaml(int at) =>
            $"{{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{name: p{at}, namespace: {Namespace}}}, spec: {{podSelector: {Selector}, policyTypes: {Types}, "
            + $"ingress: [{Rules(Incoming, "from")}], egress: [{Rules(Outgoing, "to")}]}}}}";

        private static string Rules(string[] rules, string field) => string.Join(", ", rules.Select(rule => rule.Replace("PEERS", field, StringComparison.Ordinal)));
    }
}
