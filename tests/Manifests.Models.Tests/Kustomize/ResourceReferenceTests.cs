using Manifests.Models.Kustomize;

namespace Manifests.Models.Tests.Kustomize;

public sealed class ResourceReferenceTests
{
    [Theory]
    [InlineData("github.com/org/repo", "path/to/base", "v1", "github.com/org/repo/path/to/base?ref=v1")]
    [InlineData("https://github.com/org/repo/", "/path/", "v1", "https://github.com/org/repo/path?ref=v1")]
    [InlineData("github.com/org/repo", "", "main", "github.com/org/repo?ref=main")]
    [InlineData("https://github.com/org/repo.git", "path", "v1", "https://github.com/org/repo.git/path?ref=v1")]
    [InlineData("https://gitlab.example.org/a/b/c", "path", "v1", "https://gitlab.example.org/a/b/c//path?ref=v1")]
    [InlineData("github.com/org/repo", "path", "feature/a&b", "github.com/org/repo/path?ref=feature/a%26b")]
    [InlineData("github.com/org/repo", "path", null, "github.com/org/repo/path")]
    public void RemoteBase_IsTheUrlThatKustomizeReads(string url, string path, string? revision, string expected)
    {
        var reference = ResourceReference.RemoteBase(url, path, revision);

        Assert.Equal(expected, reference.Text);
        Assert.True(reference.IsRemote);
    }

    [Fact]
    public void RemoteBase_TakesTimeoutAndSubmodules() => Assert.Equal(
        "github.com/org/repo/path?ref=v1&timeout=120s&submodules=false",
        ResourceReference.RemoteBase("github.com/org/repo", "path", "v1", TimeSpan.FromMinutes(2), submodules: false).Text);

    [Fact]
    public void RemoteBase_WithTimeoutUnderASecond_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        static () => ResourceReference.RemoteBase("github.com/org/repo", "path", "v1", TimeSpan.FromMilliseconds(5)));

    [Theory]
    [InlineData("", "apps/web/deployment.yaml", "apps/web/deployment.yaml")]
    [InlineData("apps/web", "apps/web/deployment.yaml", "deployment.yaml")]
    [InlineData("apps/web/overlays/dev", "apps/web/base", "../../base")]
    [InlineData("apps/web", "apps/web-extra/a.yaml", "../web-extra/a.yaml")]
    [InlineData("apps/web", "apps/web", ".")]
    public void FileOfTheTree_IsNamedFromWhereTheKustomizationLies(string directory, string path, string expected) =>
        Assert.Equal(expected, new ResourceReference(new TreeFile(path)).RelativeTo(directory).Text);

    [Fact]
    public void TextReference_StaysAsItIs() => Assert.Equal("../base", new ResourceReference("../base").RelativeTo("a/b").Text);

    [Fact]
    public void Kustomization_ResolvesEveryReference()
    {
        var file = new ResourceReference(new TreeFile("a/b/file.yaml"));
        var kustomization = new Kustomization
        {
            Resources = [file],
            Bases = [file],
            Crds = [file],
            PatchesStrategicMerge = [file],
            PatchesJson6902 = [new() { Path = file }],
            Patches = [new() { Path = file }],
            ConfigMapGenerator = [new() { Name = "x", Files = [file], Envs = [file] }],
            SecretGenerator = [new() { Name = "x", Files = [new("key", file)], Envs = [file] }],
            HelmCharts = [new() { Name = "x", ValuesFile = file, AdditionalValuesFiles = [file] }],
            Replacements = [new() { Path = file }],
            Configurations = [file],
            Generators = [file],
            Transformers = [file],
            Validators = [file],
            Components = [file],
        };

        var json = KustomizationTests.Json(kustomization.RelativeTo("a/c"));

        Assert.Equal(18, json.Split("../b/file.yaml").Length - 1);
        Assert.DoesNotContain("a/b/file.yaml", json, StringComparison.Ordinal);
    }

    private sealed record TreeFile(string TreePath) : ITreePath;
}
