using Manifests.Models.Kustomize;

namespace Manifests.Models.Tests.Kustomize;

/// <summary>The names that a build gives to generated ConfigMaps, as kustomize answered.</summary>
public sealed class BuiltNameTests
{
    [Fact]
    public void Literals_GiveTheirHash() => Assert.Equal("kubeflow-config-27222fh8g9", new ConfigMapGenerator
    {
        Name = "kubeflow-config",
        Literals = [("S3_BUCKET", "ml-on-containers"), ("ARTIFACT_PREFIX", "kubeflow-artifacts")],
    }.BuiltName());

    [Fact]
    public void WithoutHash_ItIsTheName() =>
        Assert.Equal("a", new ConfigMapGenerator { Name = "a", Literals = [("k", "v")], Options = new() { DisableNameSuffixHash = true } }.BuiltName());

    [Fact]
    public void Files_AreNotKnownHere() => Assert.Null(new ConfigMapGenerator { Name = "a", Envs = ["x.env"] }.BuiltName());
}
