using Manifests.Yaml;

namespace Manifests.Review.Tests.Model;

public sealed class SecretFieldsTests
{
    private static readonly FieldPath Literal = FieldPath.Root.Then(new FieldStep.Key("secretGenerator")).Then(new FieldStep.Index(0));

    [Theory]
    [InlineData("Kustomization")]
    [InlineData("Component")]
    [InlineData(null)]
    public void SecretGenerator_IsSecret_AlsoWhenTheKustomizationDoesNotSayItsKind(string? kind)
    {
        var kustomization = new Mapping();
        kustomization.Set("kind", kind is null ? null : Scalar.Of(kind));

        Assert.True(SecretFields.Holds(kustomization, Literal));
        Assert.False(SecretFields.Holds(kustomization, FieldPath.Root.Then(new FieldStep.Key("images"))));
    }
}
