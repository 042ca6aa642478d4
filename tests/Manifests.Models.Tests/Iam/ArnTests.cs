using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

public sealed class ArnTests
{
    [Fact]
    public void Factories_GiveTheNamesThatAwsUses()
    {
        Assert.Equal("arn:aws:iam::123456789012:role/team/web", Arn.Role("123456789012", "team/web"));
        Assert.Equal("arn:aws:iam::123456789012:policy/a", Arn.Policy("123456789012", "a"));
        Assert.Equal("arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy", Arn.AwsManagedPolicy("AmazonEKSWorkerNodePolicy"));
        Assert.Equal("arn:aws:iam::123456789012:root", Arn.Account("123456789012"));
        Assert.Equal("arn:aws:iam::123456789012:oidc-provider/oidc.example.org/id/A", Arn.OidcProvider("123456789012", "https://oidc.example.org/id/A"));
        Assert.Equal("arn:aws:s3:::ml", Arn.Bucket("ml"));
        Assert.Equal("arn:aws:s3:::ml/artifacts/*", Arn.Objects("ml", "artifacts/*"));
        Assert.Equal("arn:aws:sqs:*:123456789012:asya-*", Arn.Queue("*", "123456789012", "asya-*"));
        Assert.Equal("arn:aws-cn:ecr:cn-north-1:1:repository/a", Arn.Of("ecr", "cn-north-1", "1", "repository/a", "aws-cn"));
    }

    [Theory]
    [InlineData("arn:aws:s3:::a:b:c", true)]
    [InlineData("arn:aws:s3:::", false)]
    [InlineData("arn:aws:s3", false)]
    [InlineData("aws:s3:::a", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Text_IsReadOnlyWhenItHasSixParts(string? text, bool expected) => Assert.Equal(expected, Arn.TryParse(text, out _));

    [Fact]
    public void OtherText_IsRefused() => Assert.Equal(
        "'bucket' is not an ARN; expected arn:partition:service:region:account:resource.",
        Assert.Throws<FormatException>(static () => Arn.Parse("bucket")).Message);
}
