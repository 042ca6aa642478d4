using System.Collections.Immutable;

namespace Manifests.Review.Consequences;

/// <summary>The rules about who may do, reach or be what.</summary>
internal static class AccessRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IConsequenceRule> All { get; } =
    [
        new RoleRule(),
        new BindingRule(),
        new NetworkPolicyRule(),
        new MeshRule(),
        new PodSecurityLevelRule(),
        new PodHardeningRule(),
        new PodIdentityRule(),
        new IamPolicyRule(),
        new AttachedPoliciesRule(),
        new ProjectRule(),
        new WebhookRule(),
    ];
}
