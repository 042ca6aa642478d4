namespace Manifests.Cli.Tests.Commands;

public sealed class AcrossFilesTests
{
    private const string ConfigMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n";
    private const string Widget = "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a, namespace: b}\nspec: {size: big}\n";

    [Fact]
    public void SameResourceInTwoFiles_NamesBoth()
    {
        using var host = new HostFixture();
        host.Write("one.yaml", ConfigMap);
        host.Write("two.yaml", ConfigMap);

        Assert.Equal(1, host.Run("validate", "two.yaml", "one.yaml"));

        Assert.Equal(
            "two.yaml(1,1): error MAN2580: ConfigMap 'b/a' is there already at one.yaml(1,1), and of two with one identity the last one applied wins; remove one of them, give it another name, or check what goes to different clusters apart\n",
            host.Error);
    }

    [Fact]
    public void SameResourceInTwoKustomizations_IsAccepted()
    {
        using var host = new HostFixture();
        foreach (var folder in (string[])["x/dev", "x/prod"])
        {
            host.Write(folder + "/kustomization.yaml", "resources: [a.yaml]\n");
            host.Write(folder + "/a.yaml", ConfigMap);
        }

        Assert.Equal(0, host.Run("validate", "x"));
    }

    [Fact]
    public void CustomResource_IsCheckedAgainstTheDefinitionInAnotherFile()
    {
        using var host = new HostFixture();
        host.Write("x/a.yaml", Widget);
        host.Write("x/b.yaml", Definition("integer"));

        Assert.Equal(1, host.Run("validate", "x"));

        Assert.Equal(
            "x/a.yaml(4,14): error MAN2011: expected an integer, found the text \"big\"; write a number, without quotes [spec.size of example.com/v1 Widget b/a]\n",
            host.Error);
    }

    [Fact]
    public void CustomResourceOfABrokenDefinition_IsNotChecked()
    {
        using var host = new HostFixture();
        host.Write("x/a.yaml", Widget);
        host.Write("x/b.yaml", Definition("int"));

        Assert.Equal(1, host.Run("validate", "x"));

        Assert.StartsWith(
            "x/a.yaml(2,7): warning MAN2582: example.com/v1 Widget was not checked, only its metadata: its CustomResourceDefinition at x/b.yaml(1,1) has errors; mend that first",
            host.Error,
            StringComparison.Ordinal);
        Assert.Contains("x/b.yaml(12,", host.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PodThatItsNamespaceRefuses_IsTold()
    {
        using var host = new HostFixture();
        host.Write("x/a.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: shop}\nspec: {hostPID: true, containers: [{name: a, image: b}]}\n");
        host.Write("x/b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/enforce-version: v1.30}}\n");

        Assert.Equal(1, host.Run("validate", "x"));

        Assert.Equal(
            "x/a.yaml(4,17): error MAN2550: spec.hostPID is true, but the namespace 'shop' enforces the Pod Security level \"baseline\" as of 1.30, and its control 'Host Namespaces' allows false or nothing: a server refuses the Pod; remove it [v1 Pod shop/p]\n",
            host.Error);
    }

    private static string Definition(string type) =>
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: widgets.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n"
        + "  names: {plural: widgets, kind: Widget}\n  versions:\n  - name: v1\n    served: true\n    storage: true\n"
        + $"    schema: {{openAPIV3Schema: {{type: object, properties: {{spec: {{type: object, properties: {{size: {{type: {type}}}}}}}}}}}}}\n";
}
