using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>The role of the pipelines is what the roadmap states, and those who name it mean it.</summary>
internal static class PipelineRoleRule
{
    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        var role = review.OfKind("Role", "iam.services.k8s.aws")
            .FirstOrDefault(static role => role.TextAt("spec", "name") == PipelineRole.RoleName);
        if (role is null)
        {
            review.Tell(KubeflowOnEksDiagnostics.NoPipelineRole, PipelineRole.RoleName);
        }
        else
        {
            Compare(review, role, role.At("spec", "assumeRolePolicyDocument"), "trust policy", ExpectedTrust(settings));
            var policies = role.At("spec", "inlinePolicies") as Mapping;
            Compare(review, role, policies is { Count: 1 } ? policies.Entries[0].Value : policies, "policy", ExpectedPolicy(settings));
        }

        CheckBucket(review, settings);
    }

    private static void Compare(TreeReview review, PlacedResource role, Node? found, string what, string expected)
    {
        var stated = PolicyDocument.Parse(expected, new DiagnosticBag(), Location.None)!.ToJson();
        var text = (found as Scalar)?.Text ?? "";
        if (PolicyDocument.Parse(text, new DiagnosticBag(), Location.None)?.ToJson() != stated)
        {
            review.Tell(role, found, KubeflowOnEksDiagnostics.RoleDiffers, what, PipelineRole.RoleName, stated);
        }
    }

    private static void CheckBucket(TreeReview review, KubeflowOnEksSettings settings)
    {
        var arn = (string)Arn.Role(settings.AccountId, PipelineRole.RoleName);
        var buckets = review.OfKind("Bucket").Where(bucket => bucket.TextAt("spec", "name") == settings.BucketName);
        foreach (var bucket in buckets)
        {
            var policy = PolicyDocument.Parse(bucket.TextAt("spec", "policy") ?? "", new DiagnosticBag(), Location.None);
            if (policy is null || !policy.Statement.Any(statement =>
                statement.Sid == ModelBucket.ArtifactAccess && (statement.Principal?.Aws ?? []).SequenceEqual([arn])))
            {
                review.Tell(
                    bucket, bucket.At("spec", "policy"), KubeflowOnEksDiagnostics.NoArtifactAccess,
                    settings.BucketName, ModelBucket.ArtifactAccess, arn);
            }
        }
    }

    // Written out once more, as the roadmap has it: a rule that took the platform's own words would find nothing.
    private static string ExpectedTrust(KubeflowOnEksSettings settings) => settings.Identity == IdentityScheme.PodIdentity
        ? """
          {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},
          "Action":["sts:AssumeRole","sts:TagSession"]}]}
          """
        : $$$"""
          {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
          "Principal":{"Federated":"arn:aws:iam::{{{settings.AccountId}}}:oidc-provider/{{{settings.OidcIssuer}}}"},
          "Action":"sts:AssumeRoleWithWebIdentity","Condition":{
          "StringEquals":{"{{{settings.OidcIssuer}}}:aud":"sts.amazonaws.com"},
          "StringLike":{"{{{settings.OidcIssuer}}}:sub":"system:serviceaccount:kubeflow:*"}
          }}]}
          """;

    private static string ExpectedPolicy(KubeflowOnEksSettings settings) =>
        $$"""
        {"Version":"2012-10-17","Statement":[{"Sid":"S3ArtifactAccess","Effect":"Allow",
        "Action":["s3:GetObject","s3:PutObject","s3:DeleteObject","s3:ListBucket"],
        "Resource":["arn:aws:s3:::{{settings.BucketName}}","arn:aws:s3:::{{settings.BucketName}}/*"]},
        {"Sid":"ECRPullAccess","Effect":"Allow",
        "Action":["ecr:GetAuthorizationToken","ecr:BatchCheckLayerAvailability","ecr:GetDownloadUrlForLayer","ecr:BatchGetImage"],
        "Resource":"*"}]}
        """;
}
