using Manifests.Schema;

namespace Manifests.Tests.Checks;

/// <summary>The release that a platform is for.</summary>
public sealed class ReleaseTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(36)]
    public void KnownRelease_IsAccepted(int minor) => Assert.Empty(Findings(minor));

    [Theory]
    [InlineData(29, "output/demo: error MAN5309: the platform 'demo' is for Kubernetes 1.29, whose schemas the catalog does not have, so nothing could be checked; it has 1.30 to 1.36. Choose one of these.")]
    [InlineData(37, "output/demo: error MAN5309: the platform 'demo' is for Kubernetes 1.37, whose schemas the catalog does not have, so nothing could be checked; it has 1.30 to 1.36. Choose one of these.")]
    public void UnknownRelease_IsTold(int minor, string expected) => Assert.Equal([expected], Findings(minor));

    private string[] Findings(int minor) =>
        TestWorkspace.Show(workspace.Render([PlatformDefinition.Of("demo", () => new OnRelease(new(1, minor)))]).Diagnostics);

    private sealed class OnRelease(KubernetesVersion release) : Platform("demo")
    {
        public override KubernetesVersion Kubernetes => release;

        protected override void Compose(PlatformBuilder platform) => platform.Component("demo").Text("a.txt", "a\n");
    }
}
