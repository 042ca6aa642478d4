namespace Manifests.Testing.Tests.Reach;

public sealed class ReachAssertionsTests
{
    private static readonly RenderedPlatform Tree = Shop.Default;

    [Fact]
    public void WhatThePoliciesSay_Passes()
    {
        Tree.Pods("web").Should().CanReach(Tree.Pods("db", "shop"), 8080).CannotReach(Tree.Pods("db"), 8081).CannotReach(Tree.Pods("db"), 8080, "UDP");
        Tree.Pods("web").Should().CanReach("203.0.113.9", 443).CannotReach("203.0.113.9", 80).CannotReach("10.0.0.1", 443);
        Tree.Pods("db").Should().CannotReach(Tree.Pods("web"), 8080);
        Tree.OtherPods("ingress", ("app", "nginx")).Should().CannotReach(Tree.Pods("web"), 8080);
        Tree.Address("203.0.113.9").Should().CannotReach(Tree.Pods("web"), 8080);
    }

    [Fact]
    public void ClosedWay_IsToldWithThePoliciesThatCloseIt() => Fails(
        static () => Tree.Pods("db").Should().CanReach(Tree.Pods("web"), 8080),
        "Expected Deployment 'shop/db' to reach Deployment 'shop/web' on TCP port 8080, found that it cannot:\n"
        + $"  what goes out of {Workload("db", 21)} is closed by {Policy("default-deny", 1)}, without a rule that lets it through.\n"
        + $"  what comes in to {Workload("web", 1)} is closed by {Policy("default-deny", 1)}, without a rule that lets it through.");

    [Fact]
    public void ClosedPort_IsToldWithAllPoliciesOfThePods() => Fails(
        static () => Tree.Pods("web").Should().CanReach("203.0.113.9", 80),
        "Expected Deployment 'shop/web' to reach the address 203.0.113.9 on TCP port 80, found that it cannot:\n"
        + $"  what goes out of {Workload("web", 1)} is closed by {Policy("default-deny", 1)} and {Policy("web-out", 11)}, without a rule that lets it through.");

    [Fact]
    public void OpenWay_IsToldWithTheRulesThatOpenIt() => Fails(
        static () => Tree.Pods("web").Should().CannotReach(Tree.Pods("db"), 8080),
        "Expected Deployment 'shop/web' not to reach Deployment 'shop/db' on TCP port 8080, found that it can:\n"
        + $"  {Policy("web-out", 11)} has a rule that lets it out.\n"
        + $"  {Policy("db-in", 34)} has a rule that lets it in.");

    [Fact]
    public void PodsWithoutPolicies_AreOpen() => Fails(
        static () => Tree.OtherPods("tools").Should().CannotReach("203.0.113.9", 80),
        "Expected pods of the namespace 'tools' not to reach the address 203.0.113.9 on TCP port 80, found that it can:\n"
        + "  no NetworkPolicy selects pods of the namespace 'tools' for what goes out.");

    [Fact]
    public void WhatTheTreeDoesNotTell_FailsBothWays()
    {
        const string Doubt = "found that the tree does not tell:\n"
            + "  whether the ipBlock \"203.0.113.0/24\" of NetworkPolicy 'shop/web-out' covers pods of the namespace 'tools' depends on the addresses of pods and on the network plugin.";

        Fails(
            static () => Tree.Pods("web").Should().CanReach(Tree.OtherPods("tools"), 443),
            $"Expected Deployment 'shop/web' to reach pods of the namespace 'tools' on TCP port 443, {Doubt}");
        Fails(
            static () => Tree.Pods("web").Should().CannotReach(Tree.OtherPods("tools"), 443),
            $"Expected Deployment 'shop/web' not to reach pods of the namespace 'tools' on TCP port 443, {Doubt}");
    }

    [Fact]
    public void Service_IsReachedWhereItsPodsAre()
    {
        Tree.Pods("web").Should().CanReach(Tree.Service("db"), 8080).CannotReach(Tree.Service("db", "shop"), 80);
        Tree.Pods("db").Should().CannotReach(Tree.Service("web"), 80);

        Fails(
            static () => Tree.Pods("web").Should().CanReach(Tree.Service("db"), 80),
            "Expected Deployment 'shop/web' to reach Deployment 'shop/db' on TCP port 9090 (behind Service 'shop/db' on TCP port 80), found that it cannot:\n"
            + $"  what goes out of {Workload("web", 1)} is closed by {Policy("default-deny", 1)} and {Policy("web-out", 11)}, without a rule that lets it through.");
        Fails(
            static () => Tree.Pods("db").Should().CanReach(Tree.Service("web"), 80),
            "Expected Deployment 'shop/db' to reach Deployment 'shop/web' on TCP port 8080 (behind Service 'shop/web' on TCP port 80), found that it cannot:\n"
            + $"  what goes out of {Workload("db", 21)} is closed by {Policy("default-deny", 1)}, without a rule that lets it through.\n"
            + $"  what comes in to {Workload("web", 1)} is closed by {Policy("default-deny", 1)}, without a rule that lets it through.");
    }

    [Fact]
    public void ServiceThatLeadsNowhere_IsTold()
    {
        Fails(
            static () => Tree.Pods("web").Should().CanReach(Tree.Service("db"), 81),
            $"{Service("db")} has no TCP port 81, only TCP port 80 and TCP port 8080.");
        Fails(
            static () => Tree.Pods("web").Should().CanReach(Tree.Service("odd"), 80),
            $"{Service("odd")} goes to the port 'none', which {Workload("db", 21)} does not have.");
        Fails(
            static () => Tree.Pods("web").Should().CanReach(Tree.Service("empty"), 80),
            $"{Service("empty")} selects no pods of the tree; name them with OtherPods(...).");
        Fails(
            static () => Tree.Service("wbe"),
            $"Expected one Service 'wbe', found no Service; the tree has {Service("web")}, {Service("db")}, {Service("odd")} and {Service("empty")}; the nearest is 'web'.");
    }

    [Fact]
    public void UnknownWorkload_IsToldWithTheNearest()
    {
        Fails(
            static () => Tree.Pods("wbe"),
            "There is no workload 'wbe'; the tree has Deployment 'shop/web' and Deployment 'shop/db'; the nearest is 'web'.");
        Fails(
            static () => Tree.Pods("web", "tools"),
            "There is no workload 'web' in the namespace 'tools'; the tree has Deployment 'shop/web' and Deployment 'shop/db'; the nearest is 'web'.");
    }

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("example.com")]
    public void AddressThatIsNone_IsTold(string address) => Fails(
        () => Tree.Pods("web").Should().CanReach(address, 443),
        $"Expected an IP address such as 10.0.0.1 or fd00::1, found '{address}'; a range has many, so name one of them.");

    [Fact]
    public void TwoAddresses_AreTold() => Fails(
        static () => Tree.Address("10.0.0.1").Should().CanReach("10.0.0.2", 80),
        "NetworkPolicies say nothing about a way from the address 10.0.0.1 to the address 10.0.0.2; name pods of the tree for one of them.");

    private static void Fails(Func<object> assertion, string message) => Assert.Equal(message, Assert.Throws<FailException>(assertion).Message);

    private static string Workload(string name, int line) =>
        $"Deployment 'shop/{name}' (output/shop/shop/workloads.yaml({line},1), made at {Shop.Made("Deployment", name)})";

    private static string Service(string name)
    {
        var document = Tree.Resource("Service", name);
        return $"Service 'shop/{name}' ({document.Root.Location}, made at {document.Origin})";
    }

    private static string Policy(string name, int line) =>
        $"NetworkPolicy 'shop/{name}' (output/shop/shop/network.yaml({line},1), made at {Shop.Made("NetworkPolicy", name)})";
}
