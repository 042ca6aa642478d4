namespace Manifests.Tests.Templates;

/// <summary>A template's text inside of a resource.</summary>
public sealed class TemplateTextTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Text_StandsWhereTheResourceHasIt()
    {
        workspace.Write("templates/x.hbs", "server {{host}}\n");

        var result = workspace.Render(platform => platform.Root.Add(
            "x.yaml", TestWorkspace.ConfigMap("x").Set("data.conf", platform.TemplateText("x.hbs", new() { ["host"] = "a" }))));

        Assert.EndsWith("conf: |\n    server a\n", TestWorkspace.Text(result, "x.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void UndefinedVariable_IsFoundInTheTemplate()
    {
        workspace.Write("templates/x.hbs", "server {{hots}}\n");

        Assert.Equal(
            ["templates/x.hbs(1,10): error MAN7054: the template variable 'hots' is not defined. Did you mean 'host'?"],
            workspace.Findings(platform => platform.TemplateText("x.hbs", new() { ["host"] = "a" })));
    }
}
