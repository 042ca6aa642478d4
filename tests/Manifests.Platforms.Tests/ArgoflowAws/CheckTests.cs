using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Checks;

namespace Manifests.Platforms.Tests.ArgoflowAws;

/// <summary>The platform's own checks, each on a tree that has what they look for. That the platform itself passes them is in its other tests.</summary>
public sealed class CheckTests
{
    [Fact]
    public void TwoPicks_AreRefused() => Assert.Contains(
        "output/checked/distribution/argocd-applications/one.yaml: error MAN5212: 2 Applications 'login' are picked (one.yaml, other.yaml); they exclude each other. Pick exactly one of them.",
        Picks("one", "other"));

    [Fact]
    public void NoPick_IsRefused() => Assert.Contains(
        "output/checked/distribution/argocd-applications/one.yaml: error MAN5212: 0 Applications 'login' are picked (there are one.yaml, other.yaml); they exclude each other. Pick exactly one of them.",
        Picks());

    [Fact]
    public void OnePick_IsAccepted() => Assert.DoesNotContain(Picks("other"), static finding => finding.Contains("MAN5212", StringComparison.Ordinal));

    [Fact]
    public void OtherCount_IsRefused() => Assert.Contains(
        "output/checked/distribution/istio-resources/kustomization.yaml: error MAN5213: the package 'distribution/istio-resources' has 1 objects; expected 9: 3 EnvoyFilters, 2 AuthorizationPolicies, 3 ClusterRoles, Gateway. Put back what is missing, or change the expected number with the package.",
        CheckedPlatform.Findings(
            static platform =>
            {
                var folder = platform.Component("distribution/istio-resources");
                folder.Kustomization(new Kustomization { Resources = [folder.Add("map.yaml", Map("m"))] });
            },
            static review => PackageCounts.Check(review, new(), new Picks(review))));

    [Fact]
    public void PlaceholderWithoutKey_IsRefused()
    {
        var findings = CheckedPlatform.Findings(
            static platform =>
            {
                var folder = platform.Component("distribution");
                folder.Kustomization(new Kustomization { Resources = [folder.Add("map.yaml", Map("m", "<<__rds.hots__>>"))] });
                platform.AllowPlaceholder("<<__rds.hots__>>", "the check under test tells it");
            },
            PlaceholderKeys.Check);

        Assert.Contains(
            "output/checked/distribution/map.yaml: error MAN5210: the placeholder '<<__rds.hots__>>' is of no key of setup.conf, so nobody would replace it. Use one of the keys, or add it to SetupKeys.",
            findings);
        Assert.Contains(
            "output/checked/distribution/kustomization.yaml: error MAN5211: no file of the distribution has the placeholder '<<__rds.host__>>', so its value would change nothing. Use it, or take the key out of SetupKeys.",
            findings);
        Assert.Equal(73, findings.Length);
    }

    [Fact]
    public void KeyThatNobodyMakes_IsRefused() => Assert.Equal(
        ["output/checked/pod.yaml(13,11): error MAN5217: v1 Pod demo/p reads the key 'PORT' of the ConfigMap 'm', which no file of the tree has. Add it there, or read another key."],
        CheckedPlatform.Findings(
            static platform =>
            {
                var pod = new Pod("p", "demo")
                {
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "p",
                                Image = "example.com/p:1",
                                Env =
                                [
                                    new() { Name = "PORT", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "m", Key = "PORT", Optional = true } } },
                                    new() { Name = "KEY", ValueFrom = new() { ConfigMapKeyRef = new() { Name = "m", Key = "key" } } },
                                ],
                            },
                        ],
                    },
                };
                platform.Root.Add("pod.yaml", pod);
                platform.Root.Add("map.yaml", Map("m"));
            },
            ValueReferences.Check));

    [Fact]
    public void Patches_HaveOneObjectEach_ThatIsThere() => Assert.Equal(
        [
            "output/checked/demo/b.yaml(1,1): error MAN5218: two patches of one kustomization change v1 ConfigMap m: 'a.yaml' and 'b.yaml'. Put both into one.",
            "output/checked/demo/c.yaml(1,1): error MAN5219: the patch changes v1 ConfigMap gone, which the kustomization does not have. Name an object of its resources.",
        ],
        CheckedPlatform.Findings(
            static platform =>
            {
                var folder = platform.Component("demo");
                folder.Kustomization(new Kustomization
                {
                    Namespace = "demo",
                    Resources = [folder.Add("map.yaml", Map("m"))],
                    Patches =
                    [
                        new() { Path = folder.Patch("a.yaml", Patch("m")) },
                        new() { Path = folder.Patch("b.yaml", Patch("m")) },
                        new() { Path = folder.Patch("c.yaml", Patch("gone")) },
                    ],
                });
            },
            PatchTargets.Check));

    [Fact]
    public void PatchOfARemoteBase_MayFindItsObjectThere() => Assert.Empty(CheckedPlatform.Findings(
        static platform =>
        {
            var folder = platform.Component("demo");
            folder.Kustomization(new Kustomization
            {
                Resources = ["github.com/example/base/folder?ref=v1.0.0"],
                Patches = [new() { Path = folder.Patch("a.yaml", Patch("gone")) }],
            });
        },
        PatchTargets.Check));

    private static string[] Picks(params string[] picked) => CheckedPlatform.Findings(
        platform =>
        {
            var root = platform.Repository("https://github.com/example/configs");
            var folder = root.Component("distribution/argocd-applications");
            var files = ((string[])["one", "other"]).ToDictionary(static name => name, name => folder.Add(name + ".yaml", Application("login", name)));
            root.Component("distribution").Kustomization(new Kustomization { Resources = [.. picked.Select(name => files[name])] });
        },
        static review => ExclusivePicks.Check(review, new Picks(review)));

    private static ArgoApplication Application(string name, string chart) =>
        new(name, ApplicationSource.Helm("https://example.com/charts", chart, "1.0.0")) { Destination = "demo" };

    private static ConfigMap Map(string name, string value = "1") => new(name, "demo") { Data = new() { ["key"] = value } };

    private static ConfigMap Patch(string name) => new(name) { Data = new() { ["key"] = "2" } };
}
