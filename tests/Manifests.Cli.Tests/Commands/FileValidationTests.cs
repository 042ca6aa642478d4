namespace Manifests.Cli.Tests.Commands;

public sealed class FileValidationTests
{
    [Fact]
    public void Hyphen_IsTheStandardInput()
    {
        using var host = new HostFixture { Input = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: web\n  lables: {}\n" };

        Assert.Equal(1, host.Run("validate", "-"));

        Assert.Equal("stdin(5,3): error MAN2010: unknown field 'lables'; did you mean 'labels'? [metadata.lables of v1 Namespace web]\n", host.Error);
    }

    [Theory]
    [InlineData("v1", "List", "apiVersion: v1, kind: Namespace, ")]
    [InlineData("v1", "NamespaceList", "")]
    [InlineData("v1", "NamespaceList", "apiVersion: v1, kind: Namespace, ")]
    public void List_IsCheckedItemByItem(string apiVersion, string kind, string type)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", $"apiVersion: {apiVersion}\nkind: {kind}\nitems:\n- {{{type}metadata: {{name: a}}}}\n- {{{type}metadata: {{name: b, lables: {{}}}}}}\n");

        Assert.Equal(1, host.Run("validate", "x.yaml"));

        Assert.Matches(
            $@"^x\.yaml\(1,1\): warning MAN1166: a {kind} is taken apart by kubectl and ArgoCD and exists nowhere; its items were checked one by one\. "
            + @"Write them as documents, separated by '---'\. \[v1 \w+\]\n"
            + @"x\.yaml\(5,\d+\): error MAN2010: unknown field 'lables'; did you mean 'labels'\? \[items\[1\]\.metadata\.lables of v1 Namespace b\]\n$",
            host.Error);
        Assert.StartsWith("Validated 2 resources in 1 file for Kubernetes ", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItemThatIsNoResource_IsRefused()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: List\nitems:\n- 7\n");

        Assert.Equal(1, host.Run("validate", "x.yaml"));

        Assert.EndsWith(
            "x.yaml(4,3): error MAN2008: an integer is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it. [items[0]]\n",
            host.Error,
            StringComparison.Ordinal);
    }
}
