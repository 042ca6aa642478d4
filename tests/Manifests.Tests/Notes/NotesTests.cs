using System.Globalization;

namespace Manifests.Tests.Notes;

public sealed class NotesTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Applications_AreDrawnAndListedWaveByWave()
    {
        var notes = Notes("{{diagram}}\n\n{{applications}}\n", static platform =>
        {
            platform.Repository("https://github.com/example/demo", "main");
            var apps = platform.Component("apps");
            apps.Add("order.yaml", TestWorkspace.ConfigMap("order", @namespace: "argocd") with { Metadata = Waved("order", -2) });
            platform.Application("late", ApplicationSource.Helm("charts.example.com", "late", "1.2.3"), "late", wave: 1);
            platform.Application("early", Component(platform, "early"), "early", wave: -1);
            apps.Add("far.yaml", new ArgoApplication("far", ApplicationSource.Git("https://github.com/example/far", "x", "v1"))
            {
                Destination = new() { Cluster = "edge", Namespace = "far" },
            });
            platform.Component("more").Application("inner", Component(platform, "inner"), "inner", wave: 3);
            platform.Application("more", platform.Component("more"), "argocd");
            platform.AllowUnreached(platform.Component("bootstrap").Application("root", apps, "argocd"), "applied by hand");
        });

        Assert.Equal(
            """
            ```mermaid
            flowchart TD
              n0["root"]
              subgraph w0["wave -2"]
                n1["ConfigMap order"]
              end
              subgraph w1["wave -1"]
                n2["early"]
              end
              subgraph w2["wave 0"]
                n3["far"]
                n4["more"]
              end
              subgraph w3["wave 1"]
                n5["late"]
              end
              subgraph w4["wave 3"]
                n6["inner"]
              end
              n0 --> w0
              w0 --> w1
              w1 --> w2
              w2 --> w3
              n4 --> w4
            ```

            | Applied by | Wave | Application | Goes to | Source |
            |---|---|---|---|---|
            | hand | 0 | `root` | `argocd` | `apps` |
            | `root` | -2 | ConfigMap `order`, no Application | `argocd` |  |
            | `root` | -1 | `early` | `early` | `early` |
            | `root` | 0 | `far` | `far` of `edge` | `x` of `https://github.com/example/far` at `v1` |
            | `root` | 0 | `more` | `argocd` | `more` |
            | `root` | 1 | `late` | `late` | chart `late` of `charts.example.com` at `1.2.3` |
            | `more` | 3 | `inner` | `inner` | `inner` |

            """,
            notes);
    }

    [Theory]
    [InlineData("""a"] --> evil["b""", """a#34;#93; --#62; evil#91;#34;b""", """`a"] --> evil["b`""")]
    [InlineData("a|b`c", "a#124;b#96;c", "<code>a&#124;b&#96;c</code>")]
    [InlineData("end\n```\n# title", "end #96;#96;#96; #35; title", "<code>end&#10;&#96;&#96;&#96;&#10;&#35; title</code>")]
    [InlineData("style:x;<b>&amp;", "style#58;x#59;#60;b#62;#38;amp#59;", "`style:x;<b>&amp;`")]
    [InlineData("ключ-鍵-🚀", "ключ-鍵-#128640;", "`ключ-鍵-🚀`")]
    public void HostileName_IsOnlyText(string name, string label, string cell)
    {
        var notes = Notes("{{diagram}}\n{{applications}}\n", platform =>
            platform.Component("apps").Application(name, ApplicationSource.Git("u", "p", "r")), findings: true);

        Assert.Contains($"  n0[\"{label}\"]\n```\n", notes, StringComparison.Ordinal);
        Assert.Contains($"\n| hand | 0 | {cell} |  | `p` of `u` at `r` |\n", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplicationThatNobodyPicks_IsListedAndNotDrawn()
    {
        var notes = Notes(
            "{{diagram}}\n{{applications}}\n",
            static platform =>
            {
                platform.Repository("https://github.com/example/demo");
                platform.Component("picked").Application("used", ApplicationSource.Git("u", "p", "r"));
                platform.Component("others").Application("unused", ApplicationSource.Git("u", "p", "r"));
                platform.Component("more").Application("inner", ApplicationSource.Git("u", "p", "r"));
                platform.Component("alternatives").Application("used", platform.Component("more"));
                platform.Component("bootstrap").Application("root", platform.Component("picked"), "argocd");
            },
            findings: true);

        Assert.DoesNotContain("\"unused\"", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("\"inner\"", notes, StringComparison.Ordinal);
        Assert.Contains("| nobody | 0 | `used` |  | `more` |", notes, StringComparison.Ordinal);
        Assert.Contains("| hand | 0 | `root` |", notes, StringComparison.Ordinal);
        Assert.Contains("| nobody | 0 | `unused` |  | `p` of `u` at `r` |\n", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplicationsThatApplyEachOther_AreDrawnOnceEach()
    {
        var notes = Notes(
            "{{diagram}}\n",
            static platform =>
            {
                platform.Repository("https://github.com/example/demo");
                platform.Component("a").Application("b", platform.Component("b"), "x");
                platform.Component("b").Application("a", platform.Component("a"), "x");
            },
            findings: true);

        Assert.Equal(
            """
            ```mermaid
            flowchart TD
              subgraph w0["wave 0"]
                n0["a"]
              end
              subgraph w1["wave 0"]
                n1["b"]
              end
              n1 --> w0
              n0 --> w1
            ```

            """,
            notes);
    }

    [Fact]
    public void Settings_AreListedWithDefaultAndValue()
    {
        workspace.Write("overlays/demo/prod.yaml", "hostname: x|y\nreplicas: 3\nversion: '1.34'\npools: []\nwaypoint: null\n");
        workspace.Write("templates/n.hbs", "{{platform}} {{environment}} {{kubernetes}}\n\n{{parameters}}\n");
        var result = workspace.Render([PlatformDefinition.For<NotedSettings>(
            "demo", static _ => new TestPlatform("demo", static platform => platform.Notes("n.hbs", name: "docs/NOTES.md")))]);

        Assert.Equal([], TestWorkspace.Show(result.Diagnostics));
        Assert.Equal(
            """
            demo prod 1.36

            | Parameter | Takes | Default | Here | Meaning |
            |---|---|---|---|---|
            | `hostname` | a text | must be said | <code>x&#124;y</code> | The host name, such as <code>a&#124;b</code>; see `SampleMode`. |
            | `replicas` | an integer from 1 to 9 | `2` | `3` | Two lines with \[brackets\], \*stars\*, a &lt;tag>, a \| bar and `null`. |
            | `version` | a Kubernetes release as a text | `'1.30'` | `'1.34'` |  |
            | `waypoint` | a text | none |  |  |
            | `empty` | a text | `''` |  |  |
            | `mode` | one of ambient, sideCar, off | `ambient` |  |  |
            | `pools` | a list, each item a map of settings | `[{"name":"main","nodes":3,"zone":"a"}]` | `[]` |  |
            | `pools[].name` | a text | must be said |  |  |
            | `pools[].nodes` | an integer from 0 to 10 | `3` |  |  |
            | `pools[].zone` | a text | `a` |  |  |
            | `labels` | a map, each value a text | <code>&#123;&#34;a&#96;b&#34;:&#34;c&#124;d&#34;&#125;</code> |  |  |
            | `zones` | a list, each item a text | `["a","b"]` |  |  |

            """,
            TestWorkspace.Text(result, "docs/NOTES.md"));
    }

    [Fact]
    public void PlatformWithoutSettingsAndApplications_SaysSo() =>
        Assert.Equal(
            "This platform has no settings.\nThis tree has no ArgoCD Application.\nThis tree has no ArgoCD Application.\n",
            Notes("{{parameters}}\n{{diagram}}\n{{applications}}\n", static _ => { }));

    [Fact]
    public void OwnVariables_StandBesideThem()
    {
        workspace.Write("templates/n.hbs", "{{platform}} {{host}}\n");
        var result = workspace.Render(static platform => platform.Notes("n.hbs", new() { ["host"] = "a" }));
        Assert.Equal("demo a\n", TestWorkspace.Text(result, "NOTES.md"));
    }

    [Fact]
    public void UnknownVariable_NamesTheNearestOfBoth()
    {
        workspace.Write("templates/n.hbs", "a\n{{diagramm}}\n");
        Assert.Equal(
            ["templates/n.hbs(2,3): error MAN7054: the template variable 'diagramm' is not defined. Did you mean 'diagram'?"],
            workspace.Findings(static platform => platform.Notes("n.hbs")));
    }

    [Fact]
    public void VariableOfEveryPlatform_CannotBeGiven()
    {
        var result = workspace.Render(static platform => platform.Notes("n.hbs", new() { ["diagram"] = "a" }));
        Assert.Equal(
            ["error MAN7007: composing the platform 'demo' for the environment 'default' stopped: "
                + "'diagram' is a variable that the notes of every platform have. Choose another name (ArgumentException). "
                + "Mend the line of the platform's code."],
            TestWorkspace.Show(result.Diagnostics));
    }

    private static ComponentBuilder Component(PlatformBuilder platform, string name)
    {
        var component = platform.Component(name);
        component.Add("config.yaml", TestWorkspace.ConfigMap(name, @namespace: name));
        return component;
    }

    private static Models.ObjectMeta Waved(string name, int wave) => new()
    {
        Name = name,
        Namespace = "argocd",
        Annotations = new() { [ArgoApplication.SyncWaveAnnotation] = wave.ToString(CultureInfo.InvariantCulture) },
    };

    private string Notes(string template, Action<PlatformBuilder> compose, bool findings = false)
    {
        workspace.Write("templates/n.hbs", template);
        var result = workspace.Render(platform =>
        {
            compose(platform);
            platform.Notes("n.hbs");
        });
        Assert.Equal([], findings ? [] : TestWorkspace.Show(result.Diagnostics));
        return TestWorkspace.Text(result, "NOTES.md");
    }
}
