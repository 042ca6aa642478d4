namespace Manifests.Platforms.KubeflowOnEks.Checking;

/// <summary>
/// What the roadmap states of the rendered tree, beside what every tree is checked for: placeholders in ARNs, paths of Applications,
/// trust of annotated accounts, schemas of pools.
/// </summary>
internal static class TreeRules
{
    public static void Check(TreeReview review, KubeflowOnEksSettings settings)
    {
        PipelineRoleRule.Check(review, settings);
        NodePoolRule.Check(review, settings);
        PlaceholderRule.Check(review, settings);
        if (settings.Variant == KubeflowVariant.Direct)
        {
            KubeflowRule.Check(review, settings);
            RiskRule.Check(review, settings);
        }

        OwnerRule.Check(review);
    }
}
