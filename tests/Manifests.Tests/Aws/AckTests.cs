namespace Manifests.Tests.Aws;

public sealed class AckTests
{
    [Fact]
    public void Adoption_NamesThePolicyAndTheFields() =>
        Assert.Equal(
            ["services.k8s.aws/adoption-policy=adopt-or-create", "services.k8s.aws/adoption-fields={\"name\": \"a\"}"],
            Lines(Ack.Adopt("{\"name\": \"a\"}")));

    [Fact]
    public void AdoptionThatRetains_NamesTheDeletionPolicyToo() =>
        Assert.Contains("services.k8s.aws/deletion-policy=retain", Lines(Ack.Adopt("{}", retain: true)));

    [Fact]
    public void Retention_IsThatAlone() => Assert.Equal(["services.k8s.aws/deletion-policy=retain"], Lines(Ack.Retain()));

    private static IEnumerable<string> Lines(Models.Map<string> annotations) => annotations.Select(static each => $"{each.Key}={each.Value}");
}
