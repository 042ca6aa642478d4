namespace Manifests.Cli.Tests.Commands;

/// <summary>Files that a kustomization of the input names are checked as what they are to it.</summary>
public sealed class KustomizedFilesTests
{
    private const string Deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n";

    [Theory]
    [InlineData("patches: [{path: p/a.yaml}]", Deployment + "spec: {replicas: 2}\n", "")]
    [InlineData("patches: [{path: ./p/a.yaml}]", Deployment + "spec: {template: {spec: {containers: [{name: a, $patch: delete}]}}}\n", "")]
    [InlineData("patchesStrategicMerge: [p/a.yaml]", Deployment + "spec: {replicas: 2}\n", "")]
    [InlineData("patchesStrategicMerge: [p/a.yaml]", Deployment + "spec: {replica: 2}\n", "x/p/a.yaml(4,8): error MAN2010: unknown field 'replica'; did you mean 'replicas'? [spec.replica of apps/v1 Deployment web]\n")]
    [InlineData("patches: [{path: p/a.yaml, target: {kind: Deployment}}]", "- {op: remove, path: /spec/replicas}\n", "", "1 result of a JSON patch")]
    [InlineData("patchesJson6902: [{path: p/a.yaml, target: {kind: Deployment}}]", "- {op: remove, path: /spec/replicas}\n", "", "1 result of a JSON patch")]
    [InlineData("patches: [{path: p/a.yaml, target: {kind: Deployment}}]", "apiVersion: any\nkind: any\nmetadata: {name: any}\n", "", "1 result of a JSON patch")]
    [InlineData("patches: [{path: p/a.yaml}]", "text\n", "x/p/a.yaml(1,1): error MAN1172: a text is no patch; a kustomization names this file as one, so expected a map with apiVersion and kind, or a list of JSON 6902 operations. Write one of them, or take the file out of the kustomization.\n")]
    [InlineData("configMapGenerator: [{name: a, files: [k=p/a.yaml]}]", "{{ anything }}: [\n", "", "1 file that a kustomization reads as something else")]
    [InlineData("helmCharts: [{name: a, valuesFile: p/a.yaml}]", "replicas: 1\n", "", "1 file that a kustomization reads as something else")]
    [InlineData("resources: [p/a.yaml]\npatches: [{path: p/a.yaml}]", "- 1\n", "x/p/a.yaml(1,1): error MAN2008: a list is no resource; expected a map with apiVersion and kind. Take the file out of the paths, or mend it.\n")]
    public void File_IsWhatTheKustomizationTakesItFor(string kustomization, string content, string expected, string? passedOver = null)
    {
        using var host = new HostFixture();
        host.Write("x/kustomization.yaml", kustomization + "\n");
        host.Write("x/p/a.yaml", content);

        Assert.Equal(expected.Length == 0 ? 0 : 1, host.Run("validate", "x", "--kubernetes", "1.32"));

        Assert.Equal(expected, host.Error);
        Assert.Contains(passedOver is null ? "Not looked at: 1 kustomization\n" : $"Not looked at: 1 kustomization, {passedOver}\n", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheRepositorysOwnOutput_HasNothingWrong()
    {
        using var host = new HostFixture();

        // The definition of the operator is the platforms' own, and this host has no platforms.
        var exitCode = host.Run(RepositoryRoot(), ["validate", "output", "--allow-missing", "install.istio.io/IstioOperator"]);

        Assert.Equal("", string.Concat(host.Error.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal))));
        Assert.Equal(0, exitCode);
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
