using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about roles and their bindings.</summary>
internal static class RbacRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new PolicyRuleRule(),
        new AggregationRuleRule(),
        new RoleReferenceRule(),
        new SubjectRule(),
    ];
}
