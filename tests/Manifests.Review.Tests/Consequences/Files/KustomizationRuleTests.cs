namespace Manifests.Review.Tests.Consequences;

/// <summary>What kustomizations do to objects whose files did not change.</summary>
public sealed class KustomizationRuleTests
{
    private const string Rule = "kustomization-changed";

    [Theory]
    [InlineData("images: [{name: web, newTag: '1'}]", "images: [{name: web, newTag: '2'}]",
        "Caution: pods that run the image restart with another one: '2' instead of '1' @ images[name=web].newTag")]
    [InlineData("replicas: [{name: web, count: 2}]", "replicas: [{name: web, count: 0}]",
        "Danger: all pods of the workload stop: the replicas go to 0 @ replicas[name=web].count")]
    [InlineData("replicas: [{name: web, count: 2}]", "replicas: [{name: web, count: 3}]",
        "Caution: the workload gets other replicas: 3 instead of 2 @ replicas[name=web].count")]
    [InlineData("configMapGenerator: [{name: a, literals: [x=1]}]", "configMapGenerator: [{name: a, literals: [x=2]}]",
        "Caution: the ConfigMap gets a name with another hash, and pods that read it restart, unless the hash is turned off"
        + " @ configMapGenerator[name=a].literals[0]")]
    [InlineData("secretGenerator: [{name: a, literals: [x=1]}]", "secretGenerator: [{name: a, literals: [x=2]}]",
        "Caution: the Secret gets a name with another hash, and pods that read it restart, unless the hash is turned off @ secretGenerator[name=a].literals[0]")]
    [InlineData("buildMetadata: []", "commonLabels: {app: web} | buildMetadata: []",
        "Danger: selectors get other labels: the sync of Deployments, StatefulSets and DaemonSets fails, since their selectors cannot be changed"
        + " @ commonLabels => use labels without includeSelectors")]
    public void ChangedSetting_IsTold(string before, string after, string expected) => Assert.Equal([expected], Change(before, after));

    [Fact]
    public void OtherSettings_SayNothing() => Assert.Empty(Change("buildMetadata: []", "buildMetadata: [originAnnotations]"));

    [Fact]
    public void ChangedPatch_IsANotice() => Assert.Equal(
        ["Notice: objects are patched differently; what that does to them is not worked out"],
        Judged.Tell(Rule, Judged.Grade(Files("patches: [{path: p.yaml}]", ("p.yaml", Patch(1))), Files("patches: [{path: p.yaml}]", ("p.yaml", Patch(2))))));

    private static string[] Change(string before, string after) => Judged.Tell(Rule, Judged.Grade(Files(before), Files(after)));

    private static string Patch(int replicas) => $"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: web}}\nspec: {{replicas: {replicas}}}\n";

    private static (string, string)[] Files(string settings, params (string, string)[] others) =>
    [
        ("kustomization.yaml", "resources: [web.yaml]\n" + settings.Replace(" | ", "\n", StringComparison.Ordinal) + "\n"),
        ("web.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 5}\n"),
        .. others,
    ];
}
