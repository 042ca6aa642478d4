using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about quotas and ranges of limits.</summary>
internal static class QuotaRules
{
    public static ImmutableArray<ITypeRule> All { get; } =
    [
        new QuotaRule(),
        new LimitRangeSpecRule(),
        new LimitRangeItemRule(),
    ];
}
