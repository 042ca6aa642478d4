using Manifests.Models.Iam;

namespace Manifests.Models.Tests.Iam;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void SingleValues_AreTexts_SeveralAreLists() => Assert.Equal(
        """
        {"Version":"2012-10-17","Statement":[{"Sid":"S3ArtifactAccess","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":["arn:aws:s3:::ml","arn:aws:s3:::ml/*"]},{"Effect":"Deny","Action":"*","Resource":"*"}]}
        """,
        new PolicyDocument
        {
            Statement =
            [
                new()
                {
                    Sid = "S3ArtifactAccess",
                    Effect = Effect.Allow,
                    Action = ["s3:GetObject", "s3:PutObject"],
                    Resource = [Arn.Bucket("ml"), Arn.Objects("ml")],
                },
                new() { Effect = Effect.Deny, Action = ["*"], Resource = ["*"] },
            ],
        }.ToJson());

    [Fact]
    public void EveryElement_IsWrittenInFixedOrder() => Assert.Equal(
        """
        {
          "Version": "2008-10-17",
          "Id": "id",
          "Statement": [
            {
              "Sid": "",
              "Effect": "Deny",
              "Principal": {
                "AWS": [
                  "*",
                  "123456789012"
                ],
                "Service": "ec2.amazonaws.com",
                "Federated": "arn:aws:iam::123456789012:saml-provider/x",
                "CanonicalUser": "0a"
              },
              "NotPrincipal": "*",
              "Action": "a:B",
              "NotAction": "a:C",
              "Resource": [],
              "NotResource": "*",
              "Condition": {
                "Bool": {
                  "aws:SecureTransport": "false"
                },
                "ForAllValues:StringLikeIfExists": {
                  "a:b": [
                    "2",
                    "1"
                  ]
                }
              }
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        new PolicyDocument
        {
            Version = "2008-10-17",
            Id = "id",
            Statement =
            [
                new()
                {
                    Condition =
                    [
                        Condition.Of(ConditionOperator.StringLike.IfExists().ForAllValues(), "a:b", "2", "1"),
                        Condition.Bool("aws:SecureTransport", false),
                    ],
                    NotResource = ["*"],
                    Resource = [],
                    NotAction = ["a:C"],
                    Action = ["a:B"],
                    NotPrincipal = Principal.Everyone,
                    Principal = new()
                    {
                        Aws = ["*", "123456789012"],
                        Service = ["ec2.amazonaws.com"],
                        Federated = ["arn:aws:iam::123456789012:saml-provider/x"],
                        CanonicalUser = ["0a"],
                    },
                    Effect = Effect.Deny,
                    Sid = "",
                },
            ],
        }.ToJson(indented: true));

    [Fact]
    public void Conditions_AreTexts() => Assert.Equal(
        ["2026-01-02T01:04:05Z", "-5", "true", "10.0.0.0/8"],
        new[]
        {
            Condition.Date(ConditionOperator.DateLessThan, "aws:CurrentTime", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))),
            Condition.Numeric(ConditionOperator.NumericLessThan, "s3:max-keys", -5),
            Condition.Null("aws:TokenIssueTime", isAbsent: true),
            Condition.IpAddress("aws:SourceIp", "10.0.0.0/8"),
        }.Select(static condition => condition.Values[0]));

    [Fact]
    public void Null_TakesNoIfExists() => Assert.Throws<InvalidOperationException>(static () => ConditionOperator.Null.IfExists());

    [Fact]
    public void SamePolicy_IsEqual()
    {
        Assert.Equal(TrustPolicy.PodIdentity(), TrustPolicy.PodIdentity());
        Assert.NotEqual(TrustPolicy.PodIdentity(), TrustPolicy.Service("pods.eks.amazonaws.com"));
    }
}
