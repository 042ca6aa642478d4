namespace Manifests.Cli.Tests.Commands;

/// <summary>Several releases in one run: told once where they agree.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData(
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: a, lables: {}}\n",
        "x.yaml(3,21): error MAN2010: unknown field 'lables'; did you mean 'labels'? [metadata.lables of v1 Namespace a]\n")]
    [InlineData(
        "apiVersion: flowcontrol.apiserver.k8s.io/v1beta3\nkind: FlowSchema\nmetadata: {name: a}\nspec: {priorityLevelConfiguration: {name: x}}\n",
        "x.yaml(1,13): error MAN2004: flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema is not served by Kubernetes 1.32, 1.34 to 1.36; use flowcontrol.apiserver.k8s.io/v1 [a]\n")]
    public void Findings_AreToldOnce(string manifest, string expected)
    {
        using var host = new HostFixture();
        host.Write("x.yaml", manifest);

        Assert.Equal(1, host.Run("validate", "x.yaml", "--kubernetes", "1.32,1.34-1.36"));

        Assert.Equal(expected.Replace(" [a]", " [flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema a]", StringComparison.Ordinal), ErrorsOf(host));
        Assert.Equal("Validated 1 resource in 1 file for Kubernetes 1.32, 1.34 to 1.36: 1 error in 0.00 s\n", host.Output);
    }

    [Fact]
    public void SentenceWithTheRelease_NamesThemAll()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostnameOverride: b, containers: [{name: c, image: i}]}\n");

        Assert.Equal(1, host.Run("validate", "x.yaml", "--kubernetes", "1.32-1.35"));

        Assert.Contains(
            "error MAN2010: unknown field 'hostnameOverride'; it is in Kubernetes 1.34 and later, not in 1.32, 1.33; remove it, or change the release [spec.hostnameOverride of v1 Pod a]\n",
            host.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Condition_IsAFieldInJson()
    {
        using var host = new HostFixture();
        host.Write("x.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: i, lifecycle: {stopSignal: SIGX}}]}\n");

        host.Run("validate", "x.yaml", "--kubernetes", "1.32-1.35", "--format", "json");

        Assert.Contains("\"onlyFor\": \"Kubernetes 1.33 to 1.35\"", host.Output, StringComparison.Ordinal);
    }

    private static string ErrorsOf(HostFixture host) => string.Concat(host.Error.Split('\n').Where(static line => line.Contains("error ", StringComparison.Ordinal)).Select(static line => line + "\n"));
}
