using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>Every role of a workload is there and reaches what is Asya's only: its queues, its bucket, its key.</summary>
internal static class RoleRule
{
    private const string Actor = "asya-actor";
    private const string Gateway = "asya-gateway";

    public static void Check(TreeReview review, AsyaSettings settings)
    {
        var needs = new Needs(review, nameof(Workloads));
        needs.Resource("Role", "asya-cluster-autoscaler");
        string[] names = ["asya-operator", Actor, "asya-keda", Gateway];
        foreach (var name in names.Where(name => settings.Gateway || name != Gateway))
        {
            if (needs.Resource("Role", name) is { } role)
            {
                CheckScope(review, settings, role);
            }
        }

        if (settings.QueueEncryption == QueueEncryption.Kms)
        {
            NeedKey(review, needs, Actor);
            NeedKey(review, needs, Gateway);
        }
        else if (settings.BucketEncryption == BucketEncryption.Kms)
        {
            NeedKey(review, needs, Actor);
        }
    }

    private static void CheckScope(TreeReview review, AsyaSettings settings, PlacedResource role)
    {
        var names = new Names(settings);
        foreach (var (text, statement) in Statements(role))
        {
            foreach (var action in statement.Action ?? [])
            {
                string[] allowed = action[..(action.IndexOf(':', StringComparison.Ordinal) + 1)] switch
                {
                    "sqs:" => [names.Queues],
                    "s3:" => [Arn.Bucket(names.Bucket), Arn.Objects(names.Bucket)],
                    "kms:" => [names.Keys],
                    _ => [],
                };
                foreach (var wide in (statement.Resource ?? []).Except(allowed, StringComparer.Ordinal))
                {
                    var expected = string.Join(" and ", allowed.DefaultIfEmpty("nothing"));
                    review.Tell(role, text, AsyaDiagnostics.ScopeTooWide, role.Name, action, wide, expected);
                }
            }
        }
    }

    // What is encrypted with a key is nothing to a role that may not use the key.
    private static void NeedKey(TreeReview review, Needs needs, string name)
    {
        if (review.Find("Role", name) is { } role
            && !Statements(role).Any(static found => (found.Statement.Action ?? []).Contains("kms:Decrypt", StringComparer.Ordinal)))
        {
            needs.Differs(role, role.At("spec", "inlinePolicies"), "spec.inlinePolicies", "kms:Decrypt and kms:GenerateDataKey on the key");
        }
    }

    private static IEnumerable<(Scalar Text, Statement Statement)> Statements(PlacedResource role) =>
        from entry in role.At("spec", "inlinePolicies") as Mapping ?? []
        let text = entry.Value as Scalar
        where text is not null
        from statement in PolicyDocument.Parse(text.Text, new DiagnosticBag(), Location.None)?.Statement ?? []
        select (text, statement);
}
