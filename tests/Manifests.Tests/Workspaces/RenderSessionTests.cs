namespace Manifests.Tests.Workspaces;

public sealed class RenderSessionTests : IDisposable
{
    private readonly TestWorkspace workspace = new();
    private readonly PlatformDefinition demo = PlatformDefinition.For<Host>(
        "demo", settings => new TestPlatform("demo", platform => platform.Root.Text("host.txt", settings.Hostname + "\n")));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void OnlyDefault_GoesToThePlatformsFolder()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        var tree = Assert.Single(workspace.Render([demo]).Trees);
        Assert.Equal("demo", tree.Folder);
        Assert.Equal("output/demo", tree.DisplayFolder);
        Assert.Equal("default", tree.Environment);
    }

    [Fact]
    public void SeveralEnvironments_GetAFolderEach()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        workspace.Write("overlays/demo/prod.yaml", "hostname: b.example.com\n");
        Assert.Equal(["demo/default", "demo/prod"], workspace.Render([demo]).Trees.Select(static tree => tree.Folder));
        Assert.Equal(
            ["demo/prod"],
            workspace.Render([demo], new RenderRequest { Environments = ["prod"] }).Trees.Select(static tree => tree.Folder));
    }

    [Fact]
    public void MissingSettings_AreAFinding() =>
        Assert.Equal(
            ["overlays/demo/default.yaml: error MAN1100: the settings file does not exist. The platform 'demo' needs a file for each of its environments; write this one."],
            TestWorkspace.Show(workspace.Render([demo]).Diagnostics));

    [Fact]
    public void WrongSettings_AreAFindingAndNoTree()
    {
        workspace.Write("overlays/demo/default.yaml", "hostnme: a.example.com\n");
        var result = workspace.Render([demo]);
        Assert.Empty(result.Trees);
        Assert.Equal(["MAN1104", "MAN1105"], result.Diagnostics.Select(static found => found.Id).Order());
    }

    [Fact]
    public void UnknownPlatform_NamesTheNearest()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        Assert.Equal(
            ["error MAN9100: there is no platform 'dmeo'. Did you mean 'demo'?"],
            TestWorkspace.Show(workspace.Render([demo], new RenderRequest { Platforms = ["dmeo"] }).Diagnostics));
    }

    [Fact]
    public void UnknownEnvironment_NamesTheNearest()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        Assert.Equal(
            ["error MAN9101: none of the platforms has an environment 'defualt'. Did you mean 'default'?"],
            TestWorkspace.Show(workspace.Render([demo], new RenderRequest { Environments = ["defualt"] }).Diagnostics));
    }

    [Fact]
    public void SettingsOfNoPlatform_AreWarnedAbout()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        workspace.Write("overlays/dmeo/default.yaml", "hostname: a.example.com\n");
        Assert.Equal(
            ["overlays/dmeo: warning MAN9102: these settings are read by nobody: there is no platform 'dmeo'. Did you mean 'demo'?"],
            TestWorkspace.Show(workspace.Render([demo]).Diagnostics));
    }

    [Fact]
    public void SettingsWithAnotherEnding_AreWarnedAbout()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        workspace.Write("overlays/demo/prod.yml", "hostname: a.example.com\n");
        Assert.Equal(
            ["overlays/demo/prod.yml: warning MAN9104: settings files end with '.yaml', and this file is not read. Rename it, or move it elsewhere."],
            TestWorkspace.Show(workspace.Render([demo]).Diagnostics));
    }

    [Fact]
    public void EnvironmentThatCannotNameAFolder_IsRefused()
    {
        workspace.Write("overlays/demo/default.yaml", "hostname: a.example.com\n");
        workspace.Write("overlays/demo/aux.yaml", "hostname: a.example.com\n");
        Assert.Equal(
            ["overlays/demo/aux.yaml: error MAN7002: the path 'aux' cannot be checked out on Windows: 'aux' is a device there. Choose another name."],
            TestWorkspace.Show(workspace.Render([demo]).Diagnostics));
    }

    [Fact]
    public void PlatformWithAnotherName_IsRefused() =>
        Assert.Equal(
            ["error MAN7013: the platform is defined as 'one' but calls itself 'other'. Give both one name: it is that of the folders in overlays and output."],
            TestWorkspace.Show(workspace.Render([PlatformDefinition.Of("one", () => new TestPlatform("other", static _ => { }))]).Diagnostics));

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("con")]
    public void NameThatIsNoFolder_IsAProgrammersError(string name) =>
        Assert.Throws<ArgumentException>(() => PlatformDefinition.Of(name, () => new TestPlatform(name, static _ => { })));

    [Fact]
    public void ManyResources_AreRenderedAndChecked()
    {
        var result = workspace.Render(platform =>
        {
            for (var at = 0; at < 2000; at++)
            {
                platform.Component("c" + (at % 20)).Add($"m{at}.yaml", TestWorkspace.ConfigMap("m" + at));
            }
        });
        Assert.Empty(TestWorkspace.Show(result.Diagnostics));
        Assert.Equal(2000, result.Coverage.Validated);
    }
}
