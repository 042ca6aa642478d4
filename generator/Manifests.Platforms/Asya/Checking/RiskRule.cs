using Manifests.Diagnostics;
using Manifests.Models.Iam;
using Manifests.Yaml;

namespace Manifests.Platforms.Asya.Checking;

/// <summary>What the requirements state although it can hurt is told, until somebody accepts it by name.</summary>
internal static class RiskRule
{
    public static void Check(TreeReview review, AsyaSettings settings)
    {
        foreach (var group in review.OfKind("Nodegroup"))
        {
            var image = group.At("spec", "amiType");
            if ((image as Scalar)?.Text.StartsWith("AL2_", StringComparison.Ordinal) == true)
            {
                Tell(review, settings, group, image, KnownRisk.AmazonLinux2,
                    $"the node group '{group.Name}' runs Amazon Linux 2, of which EKS gets no images since 2025-11-26",
                    "Set gpuImage to bottlerocket");
            }
        }

        foreach (var role in review.OfKind("Role"))
        {
            var policies = role.At("spec", "inlinePolicies") as Mapping ?? [];
            foreach (var policy in policies.Select(static entry => entry.Value).OfType<Scalar>())
            {
                if (ListsScoped(policy.Text))
                {
                    Tell(review, settings, role, policy, KnownRisk.ListQueuesUnscoped,
                        $"the role '{role.Name}' may do sqs:ListQueues on some queues, "
                            + "but AWS knows that action for all queues only, so it may not",
                        "Leave the action out in Workloads");
                }
            }
        }
    }

    private static bool ListsScoped(string policy) =>
        PolicyDocument.Parse(policy, new DiagnosticBag(), Location.None)?.Statement.Any(static statement =>
            (statement.Action ?? []).Contains("sqs:ListQueues", StringComparer.Ordinal)
            && !(statement.Resource ?? []).Contains("*", StringComparer.Ordinal)) == true;

    private static void Tell(
        TreeReview review, AsyaSettings settings, PlacedResource resource, Node? at, KnownRisk risk, string problem, string remedy)
    {
        if (!settings.AcceptedRisks.Contains(risk))
        {
            review.Tell(resource, at, AsyaDiagnostics.Risk, problem, remedy, AsyaSettings.NameOf(risk));
        }
    }
}
