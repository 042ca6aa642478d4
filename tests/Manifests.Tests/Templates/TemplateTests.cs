namespace Manifests.Tests.Templates;

public sealed class TemplateTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Variables_AreWrittenWithoutEscaping()
    {
        Assert.Equal(
            "<a & 'b'> 8080 true\n- z1\n- z2\nlinkerd=1;\n",
            Render(
                "{{text}} {{port}} {{on}}\n{{#each zones}}\n- {{this}}\n{{/each}}\n{{#each pairs}}\n{{name}}={{value}};\n{{/each}}\n",
                new TemplateVariables
                {
                    ["text"] = "<a & 'b'>",
                    ["port"] = 8080,
                    ["on"] = true,
                    ["zones"] = ["z1", "z2"],
                    ["pairs"] = [new Yaml.Mapping { { "name", "linkerd" }, { "value", 1 } }],
                }));
    }

    [Fact]
    public void UndefinedVariable_IsTheLineAndTheNearestName() =>
        Assert.Equal(
            ["templates/x.hbs(2,10): error MAN7054: the template variable 'hots' is not defined. Did you mean 'host'?"],
            Findings("line one\nserver {{hots}}\n", new TemplateVariables { ["host"] = "a" }));

    [Fact]
    public void UndefinedCondition_IsAFindingToo() =>
        Assert.Equal(
            ["templates/x.hbs(1,7): error MAN7054: the template variable 'tls' is not defined. Known here: host."],
            Findings("{{#if tls}}a{{/if}}\n", new TemplateVariables { ["host"] = "a" }));

    [Fact]
    public void UnclosedBlock_IsASyntaxError() =>
        Assert.Equal(
            ["templates/x.hbs(2): error MAN7053: the template cannot be understood: reached end of template before block expression 'if' was closed. Mend it here."],
            Findings("a\n{{#if host}}\nb\n", new TemplateVariables { ["host"] = "a" }));

    [Fact]
    public void WholeListAsText_IsRefused() =>
        Assert.Equal(
            ["templates/x.hbs: error MAN7055: the template writes a list where a text is expected. Go through it with '#each', or name one of its values."],
            Findings("{{zones}}\n", new TemplateVariables { ["zones"] = ["z1"] }));

    [Fact]
    public void MissingTemplate_NamesTheNearest()
    {
        workspace.Write("templates/nginx.conf.hbs", "x");
        Assert.Equal(
            ["templates/ngnix.conf.hbs: error MAN7050: the template does not exist. Did you mean 'nginx.conf.hbs'?"],
            workspace.Findings(platform => platform.Root.Template("a.conf", "ngnix.conf.hbs", [])));
    }

    [Fact]
    public void TemplateOutsideItsFolder_IsRefused() =>
        Assert.Equal(
            ["error MAN7052: '../secret.txt' is not a path below the templates' folder. Give one, with '/' between its parts."],
            workspace.Findings(platform => platform.Root.Template("a.conf", "../secret.txt", [])));

    [Fact]
    public void TemplateThatIsAFolder_CannotBeRead()
    {
        workspace.Write("templates/x.hbs/y.hbs", "x");
        Assert.Equal(
            ["templates/x.hbs: error MAN7051: the template cannot be read: access was denied. Check its permissions."],
            workspace.Findings(platform => platform.Root.Template("a.conf", "x.hbs", [])));
    }

    [Fact]
    public void UnknownPartial_StopsTheTemplate() =>
        Assert.StartsWith(
            "templates/x.hbs: error MAN7056: the template stopped: referenced partial name 'part' could not be resolved",
            Assert.Single(Findings("{{> part}}\n", [])),
            StringComparison.Ordinal);

    private string Render(string template, TemplateVariables variables)
    {
        workspace.Write("templates/x.hbs", template);
        var result = workspace.Render(platform => platform.Root.Template("x.txt", "x.hbs", variables));
        Assert.Empty(TestWorkspace.Show(result.Diagnostics));
        return TestWorkspace.Text(result, "x.txt");
    }

    private string[] Findings(string template, TemplateVariables variables)
    {
        workspace.Write("templates/x.hbs", template);
        return workspace.Findings(platform => platform.Root.Template("x.txt", "x.hbs", variables));
    }
}
