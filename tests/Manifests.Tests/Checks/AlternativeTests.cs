using Manifests.Models.Kustomize;

namespace Manifests.Tests.Checks;

/// <summary>Files that are there to be picked in place of others.</summary>
public sealed class AlternativeTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Alternatives_MayHoldOneObject_AndNeedNoReader() => Assert.Empty(workspace.Findings(static platform =>
    {
        var folder = platform.Component("demo");
        var picked = folder.Add("one.yaml", TestWorkspace.ConfigMap("m"));
        platform.AllowAlternative(folder.Add("other.yaml", TestWorkspace.ConfigMap("m", "2")), "one is picked");
        platform.AllowAlternative(folder.Add("third.yaml", TestWorkspace.ConfigMap("m", "3")), "one is picked");
        folder.Kustomization(new Kustomization { Resources = [picked] });
    }));

    [Fact]
    public void BothPicked_AreStillTwice() => Assert.Contains(
        workspace.Findings(static platform =>
        {
            var folder = platform.Component("demo");
            var other = folder.Add("other.yaml", TestWorkspace.ConfigMap("m", "2"));
            platform.AllowAlternative(other, "one is picked");
            folder.Kustomization(new Kustomization { Resources = [folder.Add("one.yaml", TestWorkspace.ConfigMap("m")), other] });
        }),
        static finding => finding.Contains("error MAN5001: ConfigMap 'demo/m' is there twice", StringComparison.Ordinal));

    [Fact]
    public void AlternativeThatIsRead_IsToldWhenNothingNeedsIt() => Assert.Contains(
        workspace.Findings(static platform =>
        {
            platform.Component("demo").Add("m.yaml", TestWorkspace.ConfigMap("m"));
            var folder = platform.Component("demo");
            platform.AllowAlternative(folder.Text("readme.txt", "read me\n"), "nobody reads it");
        }),
        static finding => finding.Contains("warning MAN5011: nothing in the platform needs this allowance for 'demo/readme.txt'", StringComparison.Ordinal));
}
