namespace Manifests.Cli.Tests.BadInput;

/// <summary>
/// The rows of the list of sixty bad inputs that rules answer, at the door of <c>validate</c>. <see cref="InputRowsTests"/> has those that
/// reading and the schema answer.
/// </summary>
public sealed class InputRulesTests
{
    private const string Widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a, namespace: b}\nspec: {m: 0, of: []}\n";
    private const string Rule = "spec.versions[0].schema.openAPIV3Schema.properties.spec.x-kubernetes-validations[0].rule of apiextensions.k8s.io/v1 CustomResourceDefinition widgets.example.com";

    [Theory]
    [InlineData(27, "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\n", "x.yaml(1,13): error MAN2620: extensions/v1beta1 Ingress was removed in Kubernetes 1.22; use networking.k8s.io/v1; a backend is 'service.name' with 'service.port.number' there, and each path needs a 'pathType' [extensions/v1beta1 Ingress a]\n")]
    [InlineData(38, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: null, creationTimestamp: null}\n", "x.yaml(3,29): warning MAN2621: the field 'labels' is null, which a server takes for a field that is not there, so ArgoCD may show a difference that never goes away; give it a value, or remove it [metadata.labels of v1 ConfigMap a]\n")]
    [InlineData(40, "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: hunter2!, b: aHVudGVyMg-_, c: \"aHVu\\ndGVyMg==\", d: aHVudGVyMg==}\n", "x.yaml(4,11): error MAN2623: expected base64 text, found a text (not shown, it belongs to a Secret); encode it with the standard alphabet and padding, or write the plain text in 'stringData' [data.a of v1 Secret a]\nx.yaml(4,24): error MAN2623: expected base64 text, found a text (not shown, it belongs to a Secret); encode it with the standard alphabet and padding, or write the plain text in 'stringData' [data.b of v1 Secret a]\n")]
    public void Content_IsAnswered(int row, string content, string expected)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", content);

        Assert.Equal(expected.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, host.Run("validate", "x.yaml", "--kubernetes", "1.32"));

        Assert.True(row is >= 1 and <= 60);
        Assert.Equal(expected, host.Error);
    }

    [Theory]
    [InlineData("labels: {1: a}", "error MAN1174")]
    [InlineData("annotations: {1: a}", "warning MAN1174")]
    [InlineData("labels: {on: a}", "error MAN1014")]
    public void Row9_KeyThatIsNoText_IsAnErrorInLabels(string metadata, string expected)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a, {metadata}}}\n");

        Assert.Equal(expected.StartsWith("error", StringComparison.Ordinal) ? 1 : 0, host.Run("validate", "x.yaml", "--kubernetes", "1.32"));

        Assert.Contains(expected, host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_MayHaveADefinitionBehindItsObject()
    {
        using var host = new HostFixture { Input = Widget.Replace("m: 0", "m: text", StringComparison.Ordinal) + "---\n" + Definition("integer", "true") };

        Assert.Equal(1, host.Run("validate", "-", "--kubernetes", "1.32"));
        Assert.Equal(
            "stdin(4,11): error MAN2011: expected an integer, found the text \"text\"; write a number, without quotes [spec.m of example.com/v1 Widget b/a]\n",
            host.Error);
    }

    [Fact]
    public void Strictly_WarningsAreErrors()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: null}\n");

        Assert.Equal(0, host.Run("validate", "x.yaml"));
        Assert.Equal(1, host.Run("validate", "x.yaml", "--strict"));
        Assert.Contains("x.yaml(3,29): error MAN2621", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row41_Token_IsToldAndNotShown()
    {
        // Put together here, so that no scanner takes this file for a leak.
        var token = "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345";
        using var host = new HostFixture();
        host.Write("x.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\ndata: {{a: {token}}}\n");

        Assert.Equal(0, host.Run("validate", "x.yaml", "--kubernetes", "1.32"));

        Assert.Equal(
            "x.yaml(4,11): warning MAN2622: the value has what looks like a GitHub token (not shown), and a ConfigMap is no place for it: everyone who reads the object or the repository has it; keep it in a Secret that does not come from the repository, and replace the one that was shown [data.a of v1 ConfigMap a]\n",
            host.Error);
    }

    [Fact]
    public void Row29_TwoDefinitions_AreBothNamed()
    {
        using var host = new HostFixture();
        host.Write("x/1.yaml", Definition("integer", "true"));
        host.Write("x/2.yaml", Definition("string", "true"));
        host.Write("x/3.yaml", Widget);

        Assert.Equal(1, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal(
            "x/2.yaml(1,1): error MAN2580: apiextensions.k8s.io CustomResourceDefinition 'widgets.example.com' is there already at x/1.yaml(1,1), and of two with one identity the last one applied wins; remove one of them, give it another name, or check what goes to different clusters apart\n"
            + "x/2.yaml(1,1): error MAN2581: the kind \"Widget\" of the group \"example.com\" is defined here and at x/1.yaml(1,1), and their schemas differ, so its objects cannot be checked; keep one of the two [apiextensions.k8s.io/v1 CustomResourceDefinition widgets.example.com]\n"
            + "x/3.yaml(2,7): warning MAN2582: example.com/v1 Widget was not checked, only its metadata: its CustomResourceDefinitions at x/1.yaml(1,1) and x/2.yaml(1,1) differ; mend that first [example.com/v1 Widget b/a]\n",
            host.Error);
    }

    [Theory]
    [InlineData("self.nn > 1", "error MAN2610: the rule is not valid CEL: undefined field 'nn' at character 1; mend it")]
    [InlineData("self.of.all(a, self.of.all(b, self.of.all(c, self.of.all(d, self.of.all(e, self.of.all(f, self.of.all(g, a == b)))))))", "error MAN2612: the rule may cost 46,633,944 steps for the largest object, and a server allows 10,000,000 steps; bound what it reads with maxItems, maxProperties and maxLength, or write it simpler")]
    public void Row30_BadRule_IsTold_AndItsObjectsAreNotChecked(string rule, string sentence)
    {
        using var host = new HostFixture();
        host.Write("x/1.yaml", Definition("integer", rule));
        host.Write("x/2.yaml", Widget);

        Assert.Equal(1, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal(
            $"x/1.yaml(12,240): {sentence} [{Rule}]\n"
            + "x/2.yaml(2,7): warning MAN2582: example.com/v1 Widget was not checked, only its metadata: its CustomResourceDefinition at x/1.yaml(1,1) has errors; mend that first [example.com/v1 Widget b/a]\n",
            host.Error);
    }

    [Theory]
    [InlineData("namespace: shop", "", "x/b.yaml(4,46): warning MAN2630: there is no ConfigMap \"setings\" in the namespace \"shop\", although the input has others there; did you mean \"settings\"? If not, add it, mend the name, or leave it when something else makes it [spec.volumes[0].configMap.name of v1 Pod shop/b]\n")]
    [InlineData("namespace: shop", ", optional: true", "")]
    [InlineData("labels: {}", "", "")]
    public void Row56_NameOfNothing_IsTold_WhereTheInputHasOthers(string place, string more, string expected)
    {
        using var host = new HostFixture();
        host.Write("x/a.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: settings, {place}}}\n");
        host.Write("x/b.yaml", $"apiVersion: v1\nkind: Pod\nmetadata: {{name: b, {place}}}\nspec: {{volumes: [{{name: a, configMap: {{name: setings{more}}}}}], containers: [{{name: c, image: d}}]}}\n");

        Assert.Equal(0, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal(expected, host.Error);
    }

    [Fact]
    public void Row56_WhatAKustomizationHandsOn_IsLeftAlone()
    {
        using var host = new HostFixture();
        host.Write("x/kustomization.yaml", "namespace: shop\nresources: [a.yaml, b.yaml]\nconfigMapGenerator: [{name: setings, literals: [a=b]}]\n");
        host.Write("x/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\n");
        host.Write("x/b.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: b, namespace: shop}\nspec: {volumes: [{name: a, configMap: {name: setings}}], containers: [{name: c, image: d}]}\n");

        Assert.Equal(0, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal("", host.Error);
    }

    [Fact]
    public void Row55_ApplicationsOfPlainFiles_AreHeldToTheirProjectAndToEachOther()
    {
        using var host = new HostFixture();
        host.Write("x/project.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: team, namespace: argocd}\nspec: {sourceRepos: [https://example.com/r], destinations: [{server: '*', namespace: argocd}]}\n");
        host.Write("x/one/a.yaml", Application("a", "two", "argocd"));
        host.Write("x/two/b.yaml", Application("b", "one", "shop"));

        Assert.Equal(1, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal(
            "x/one/a.yaml(1,1): error MAN5012: the Applications make each other: 'a' -> 'b' -> 'a'. Deleting one of them would delete all; take the manifest of one out of the path that the one before it reads. [argoproj.io/v1alpha1 Application argocd/a]\n"
            + "x/two/b.yaml(7,16): error MAN5014: the Application 'b' goes to the namespace 'shop' of 'https://kubernetes.default.svc', which 'destinations' of its AppProject 'team' does not permit. Add the destination there, or use another project.\n",
            host.Error);
    }

    [Fact]
    public void Row56_NamesOfWhatIsElsewhere_AreListed()
    {
        using var host = new HostFixture();
        host.Write("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: b, namespace: shop}\n"
            + "spec: {volumes: [{name: a, configMap: {name: setings}}], containers: [{name: c, image: d}]}\n");

        Assert.Equal(1, host.Run("validate", "a.yaml", "--strict", "--kubernetes", "1.32"));
        Assert.Equal(0, host.Run("validate", "a.yaml", "--strict", "--kubernetes", "1.32", "--external", "ConfigMap/shop/setings"));
    }

    [Fact]
    public void Row57_LargeObjects_AreMeasured()
    {
        using var host = new HostFixture();
        host.Write("a.yaml", $"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\ndata: {{a: {new string('x', 300_000)}}}\n");
        host.Write("b.yaml", $"apiVersion: v1\nkind: Secret\nmetadata: {{name: b}}\nstringData: {{a: {new string('x', 1_572_864)}}}\n");

        Assert.Equal(1, host.Run("validate", "a.yaml", "b.yaml", "--kubernetes", "1.32"));

        Assert.StartsWith(
            "a.yaml(1,1): error MAN2583: the object makes annotations of 300144 bytes when a client applies it, because it keeps a copy of it there, and a server takes at most 262144; apply it server-side: ",
            host.Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "b.yaml(1,1): error MAN2586: the object has 1572945 bytes as JSON, and etcd takes at most 1572864 with its default settings; split it, or shorten its texts [v1 Secret b]\n",
            host.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 / self.m > 1", "division by zero (10 / self.m > 1)")]
    [InlineData("self.of[3] == 'a'", "index out of bounds: 3 (self.of[3] == 'a')")]
    [InlineData("self.m + 9223372036854775807 + 1 > 1", "*")]
    public void Row59_RuleThatCannotBeEvaluated_IsNeverPassed(string rule, string words)
    {
        using var host = new HostFixture();
        host.Write("x/1.yaml", Definition("integer", rule.Replace("'", "''", StringComparison.Ordinal)));
        host.Write("x/2.yaml", Widget);

        Assert.Equal(1, host.Run("validate", "x", "--kubernetes", "1.32"));

        const string Start = "x/2.yaml(4,7): error MAN2601: this rule of Widget could not be evaluated: ";
        Assert.StartsWith(Start, host.Error, StringComparison.Ordinal);
        if (words != "*")
        {
            Assert.Equal($"{Start}{words}; set what the rule reads, or mend the rule [spec of example.com/v1 Widget b/a]\n", host.Error);
        }
    }

    private static string Application(string name, string path, string destination) =>
        $"apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {{name: {name}, namespace: argocd}}\nspec:\n  project: team\n"
        + $"  source: {{repoURL: https://example.com/r, path: {path}}}\n  destination: {{server: https://kubernetes.default.svc, namespace: {destination}}}\n";

    private static string Definition(string type, string rule) =>
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: widgets.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n"
        + "  names: {plural: widgets, singular: widget, kind: Widget, listKind: WidgetList}\n  versions:\n  - name: v1\n    served: true\n    storage: true\n"
        + $"    schema: {{openAPIV3Schema: {{type: object, properties: {{spec: {{type: object, properties: {{size: {{type: {type}}}, m: {{type: integer}}, of: {{type: array, maxItems: 9, items: {{type: string, maxLength: 9}}}}}}, x-kubernetes-validations: [{{rule: '{rule}'}}]}}}}}}}}\n";
}
