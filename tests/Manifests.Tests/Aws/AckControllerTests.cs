using Manifests.Models.Iam;

namespace Manifests.Tests.Aws;

public sealed class AckControllerTests
{
    [Fact]
    public void Controllers_AreKnownByTheirServices() => Assert.Equal(
        "cloudwatchlogs ec2 ecr efs eks elasticache iam kms lambda rds route53 s3 secretsmanager sqs",
        string.Join(' ', AckController.All.Select(static controller => controller.Service)));

    [Fact]
    public void Names_BeginWithAck() => Assert.Equal(
        ("ack-ec2", "ack-ec2-controller"), (AckController.Ec2.ApplicationName, AckController.Ec2.Name));

    [Theory]
    [InlineData(null, "chart: s3-chart\nhelm:\n  releaseName: ack-s3-controller\n  valuesObject:\n    aws:\n      region: eu-west-1\n    serviceAccount:\n      name: ack-s3-controller\nrepoURL: public.ecr.aws/aws-controllers-k8s\ntargetRevision: 9.9.9\n")]
    [InlineData("s3", "chart: s3-chart\nhelm:\n  releaseName: ack-s3-controller\n  valuesObject:\n    aws:\n      region: eu-west-1\n    serviceAccount:\n      name: ack-s3-controller\n      annotations:\n        eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/s3\nrepoURL: public.ecr.aws/aws-controllers-k8s\ntargetRevision: 9.9.9\n")]
    public void Chart_HasRegionAndRole(string? role, string expected) => Assert.Equal(
        expected,
        Yaml.Of((AckController.S3 with { Version = "9.9.9" }).Chart("eu-west-1", role is null ? null : Arn.Role("111122223333", role)).ToNode()));
}
