using Manifests.Diagnostics;
using Xunit;

namespace Manifests.Yaml.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private const string Web = "apps/v1 Deployment web/site";

    [Theory]
    [InlineData("expected an integer", "spec.replicas", Web, "expected an integer [spec.replicas of apps/v1 Deployment web/site]")]
    [InlineData("expected an integer", null, Web, "expected an integer [apps/v1 Deployment web/site]")]
    [InlineData("expected an integer", "spec.replicas", null, "expected an integer [spec.replicas]")]
    [InlineData("expected an integer", null, null, "expected an integer")]
    public void Text_SaysFieldAndResource(string sentence, string? field, string? resource, string expected) =>
        Assert.Equal($"a.yaml(12,9): error MAN2010: {expected} [made at code/Web.cs(31)]", Finding(sentence, field, resource).ToString());

    [Theory]
    [InlineData("'spec.replicas' is wrong", "spec.replicas", Web)]
    [InlineData("the field spec.replicas is wrong", "spec.replicas", Web)]
    [InlineData("'spec.replicas' is wrong", "spec", "spec of " + Web)]
    [InlineData("Deployment 'web/site' is there twice", "spec", "spec")]
    [InlineData("ConfigMap 'web/site' is there twice", "spec", "spec of " + Web)]
    [InlineData("'spec.replicas' of " + Web + " is wrong", "spec.replicas", null)]
    public void Subject_LeavesOutWhatTheSentenceNames(string sentence, string field, string? expected) =>
        Assert.Equal(expected, Finding(sentence, field, Web).Subject);

    [Fact]
    public void Subject_OfAResourceWithoutName_IsItsKind() =>
        Assert.Equal("v1 ConfigMap", Finding("the object has no name", null, "v1 ConfigMap").Subject);

    private static Diagnostic Finding(string sentence, string? field, string? resource) =>
        new DiagnosticDescriptor("MAN2010", Severity.Error, sentence).At(new Location("a.yaml", 12, 9)) with
        {
            Path = field,
            Resource = resource,
            Origin = Location.OfCode("./code/Web.cs", 31),
        };
}
