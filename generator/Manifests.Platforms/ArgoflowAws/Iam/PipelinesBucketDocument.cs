using Manifests.Models.Iam;

namespace Manifests.Platforms.ArgoflowAws.Iam;

/// <summary>What Kubeflow Pipelines may do with their bucket. As in later releases of the distribution, they list no other.</summary>
internal static class PipelinesBucketDocument
{
    public static PolicyDocument Make(IamFacts facts) => new()
    {
        Statement =
        [
            Allowing.These(["s3:ListBucket*", "s3:GetBucket*"], [Arn.Bucket(facts.PipelinesBucket)]),
            Allowing.These(["s3:*Object"], [Arn.Objects(facts.PipelinesBucket)]),
        ],
    };
}
