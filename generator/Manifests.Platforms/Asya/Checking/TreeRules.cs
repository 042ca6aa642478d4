namespace Manifests.Platforms.Asya.Checking;

/// <summary>
/// The deployment checklist of the requirements, on the rendered tree. What every tree is checked for is not here: schemas, paths of
/// Applications, trust of accounts and associations, Pod Security of built-in kinds.
/// </summary>
internal static class TreeRules
{
    public static void Check(TreeReview review, AsyaSettings settings)
    {
        NetworkRule.Check(review, settings);
        ClusterRule.Check(review, settings);
        NodeGroupRule.Check(review, settings);
        StorageRule.Check(review, settings);
        RoleRule.Check(review, settings);
        AssociationRule.Check(review);
        WorkloadRule.Check(review, settings);
        ActorRule.Check(review, settings);
        RiskRule.Check(review, settings);
    }
}
