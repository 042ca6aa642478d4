namespace Manifests.SourceGenerator.Tests.Models;

/// <summary>Properties whose form depends on the Kubernetes release.</summary>
public sealed class ModelReleaseTests
{
    [Theory]
    [InlineData("size! integer", "public required long Size", "Required.")]
    [InlineData("size! integer default 3", "public long? Size", "Default <c>3</c>.")]
    [InlineData("size! -1.33 integer\n size 1.34- integer", "public long? Size", "Required in some releases.")]
    [InlineData("size! -1.33 integer\n size! 1.34- integer format int32", "public required long Size", "Required.")]
    [InlineData("size! 1.33- integer", "public long? Size", "Required in some releases. Since Kubernetes 1.33.")]
    [InlineData("size! -1.33 integer", "public long? Size", "Required in some releases. Up to Kubernetes 1.33.")]
    [InlineData("size! -1.32 integer\n size! 1.34- integer", "public long? Size", "Required in some releases.")]
    [InlineData("size 1.33-1.34 integer", "public long? Size", "Since Kubernetes 1.33. Up to Kubernetes 1.34.")]
    [InlineData("size -1.33 integer\n size 1.34- int-or-string", "public global::Manifests.Models.IntOrString? Size", "")]
    public void Property_IsRequiredOnlyWhereEachReleaseRequiresIt(string properties, string declaration, string facts)
    {
        var generated = ModelCompilation.Generated(
            ModelCompilation.File($"catalog 1\n\nkind example.com/v1 Thing namespaced - object\n {properties}\n other string\n"));

        Assert.Contains($"{declaration} {{ get; init; }}", generated, StringComparison.Ordinal);
        Assert.Contains($"<c>size</c>.{(facts.Length > 0 ? " " : "")}{facts}</summary>", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void KindOfLaterReleases_RequiresWhatTheseRequire()
    {
        var generated = ModelCompilation.Generated(ModelCompilation.File(
            "catalog 1\n\nkind example.com/v1 Thing namespaced - 1.34- object\n size! 1.34- integer\n other string\n"));

        Assert.Contains("public required long Size { get; init; }", generated, StringComparison.Ordinal);
        Assert.Contains("in a namespace. Defined by test. Since Kubernetes 1.34.</summary>", generated, StringComparison.Ordinal);
    }
}
