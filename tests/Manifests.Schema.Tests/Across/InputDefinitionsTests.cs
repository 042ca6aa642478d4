using Manifests.Diagnostics;
using Manifests.Schema.Across;
using Manifests.Schema.Tests.Validation;
using Manifests.Schema.Text;
using Manifests.Schema.Validation;
using Manifests.Yaml;
using Xunit;

namespace Manifests.Schema.Tests.Across;

public sealed class InputDefinitionsTests
{
    private static readonly ValidationOptions Options = new() { KubernetesVersion = Judge.Release };

    [Theory]
    [InlineData("{size: 3}", "")]
    [InlineData("{size: big}", "MAN2011 expected an integer, found the text \"big\"; write a number, without quotes")]
    [InlineData("{sise: 3}", "MAN2010 unknown field 'sise'; did you mean 'size'?")]
    public void CustomResource_IsCheckedAgainstTheDefinitionOfTheInput(string spec, string finding) => Assert.Equal(
        finding.Length == 0 ? [] : [finding], Check(Widget(spec), Definition("widgets", "integer")));

    [Fact]
    public void DefinitionOfTheInput_WinsOverTheCatalog()
    {
        var application = Judge.Read("apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a, namespace: b}\nspec: {size: 3}\n");
        var definition = Definition("applications", "integer", "argoproj.io", "Application", "v1alpha1");

        Assert.NotEmpty(Check(application));
        Assert.Empty(Check(application, definition));
    }

    [Fact]
    public void VersionThatTheInputDoesNotServe_IsUnknown() => Assert.Equal(
        ["MAN2004 example.com/v1 Widget is not served by Kubernetes 1.32; use example.com/v2"],
        Check(Widget("{size: 3}"), Definition("widgets", "integer", version: "v2")));

    [Fact]
    public void CustomResourceOfABrokenDefinition_IsNotChecked()
    {
        var found = Assert.Single(Check(Widget("{size: big}"), Definition("widgets", "integr")));

        Assert.Equal("MAN2582 example.com/v1 Widget was not checked, only its metadata: its CustomResourceDefinition at test.yaml(1,1) has errors; mend that first", found);
    }

    [Fact]
    public void DefinitionsThatDiffer_AreRefused()
    {
        var definitions = new InputDefinitions();
        definitions.Add(Definition("widgets", "integer", file: "b.yaml"));
        definitions.Add(Definition("widgets", "string", file: "a.yaml"));
        var found = new DiagnosticBag();
        var kinds = definitions.KindsBefore(Catalog.Embedded, Options, found);
        new ResourceValidator(kinds, Options).Validate(Widget("{size: 3}"), found);

        Assert.Equal(
            [
                "b.yaml(1,1): error MAN2581: the kind \"Widget\" of the group \"example.com\" is defined here and at a.yaml(1,1), and their schemas differ, so its objects cannot be checked; keep one of the two [apiextensions.k8s.io/v1 CustomResourceDefinition widgets.example.com]",
                "test.yaml(2,7): warning MAN2582: example.com/v1 Widget was not checked, only its metadata: its CustomResourceDefinitions at a.yaml(1,1) and b.yaml(1,1) differ; mend that first [example.com/v1 Widget b/a]",
            ],
            found.ToSorted().Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void DefinitionsThatSayTheSame_AreOne() => Assert.Empty(
        Check(Widget("{size: 3}"), Definition("widgets", "integer"), Definition("widgets", "integer")));

    [Fact]
    public void InputWithoutDefinitions_ChangesNothing() => Assert.Same(
        Catalog.Embedded, new InputDefinitions().KindsBefore(Catalog.Embedded, Options, new DiagnosticBag()));

    [Fact]
    public void ScopeOfTheInput_CountsForIdentities()
    {
        var definitions = new InputDefinitions();
        definitions.Add(Definition("widgets", "integer", scope: "Cluster"));
        var kinds = definitions.KindsBefore(Catalog.Embedded, Options, new DiagnosticBag());

        Assert.Equal("example.com Widget 'a'", ResourceIdentity.Of(Widget("{}"), kinds).ToString());
        Assert.Equal("example.com Widget 'b/a'", ResourceIdentity.Of(Widget("{}"), Catalog.Embedded).ToString());
    }

    private static string[] Check(Mapping resource, params Mapping[] input)
    {
        var definitions = new InputDefinitions();
        foreach (var definition in input)
        {
            definitions.Add(definition);
        }

        var found = new DiagnosticBag();
        new ResourceValidator(definitions.KindsBefore(Catalog.Embedded, Options, found), Options).Validate(resource, found);
        return [.. found.ToSorted().Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Message}")];
    }

    private static Mapping Widget(string spec) =>
        Judge.Read($"apiVersion: example.com/v1\nkind: Widget\nmetadata: {{name: a, namespace: b}}\nspec: {spec}\n");

    private static Mapping Definition(
        string plural,
        string type,
        string group = "example.com",
        string kind = "Widget",
        string version = "v1",
        string file = "test.yaml",
        string scope = "Namespaced")
    {
        var yaml =
            $$"""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: {{plural}}.{{group}} }
            spec:
              group: {{group}}
              scope: {{scope}}
              names: {plural: {{plural}}, kind: {{kind}} }
              versions:
              - name: {{version}}
                served: true
                storage: true
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      spec:
                        type: object
                        properties:
                          size:
                            type: {{type}}

            """;
        return Assert.IsType<Mapping>(YamlReader.ReadSingle(yaml, file, new DiagnosticBag()));
    }
}
