using System.Collections.Immutable;
using Manifests.Models.Iam;

namespace Manifests;

/// <summary>The fields of ACK's kinds that hold IAM policies as JSON.</summary>
/// <remarks>
/// Source: the definitions of the ACK controllers in the catalog; the quotas of IAM (the most that it can be raised to), S3, KMS and EFS.
/// </remarks>
internal static class PolicyFields
{
    private static readonly ImmutableArray<PolicyField> All =
    [
        new("iam", "Role", "assumeRolePolicyDocument", PolicyUse.Trust, 4096),
        new("iam", "Role", "inlinePolicies", PolicyUse.Identity, 10240),
        new("iam", "User", "inlinePolicies", PolicyUse.Identity, 2048),
        new("iam", "Group", "inlinePolicies", PolicyUse.Identity, 5120),
        new("iam", "Policy", "policyDocument", PolicyUse.Identity, 6144),
        new("s3", "Bucket", "policy", PolicyUse.Resource, 20 * 1024),
        new("kms", "Key", "policy", PolicyUse.Resource, 32 * 1024),
        new("efs", "FileSystem", "policy", PolicyUse.Resource, 20_000),
        new("sqs", "Queue", "policy", PolicyUse.Resource, null),
        new("ecr", "Repository", "policy", PolicyUse.Resource, null),
    ];

    private static readonly ILookup<(string Group, string Kind), PolicyField> ByKind =
        All.ToLookup(static field => (field.Service + ".services.k8s.aws", field.Kind));

    /// <summary>The fields of a kind; none for most.</summary>
    public static IEnumerable<PolicyField> Of(TreeDocument document) => ByKind[(document.Group, document.Kind)];
}
