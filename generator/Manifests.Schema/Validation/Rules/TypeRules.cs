using System.Collections.Frozen;
using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>
/// All rules about types, by subject. A new one is a file of its own in the folder of its subject, and a line in the list there.
/// </summary>
internal static class TypeRules
{
    private static readonly ImmutableArray<ITypeRule> Order =
    [
        .. MetadataRules.All,
        .. SelectorRules.All,
        .. PodRules.All,
        .. WorkloadRules.All,
        .. ServiceRules.All,
        .. NetworkingRules.All,
        .. WebhookRules.All,
        .. AutoscalingRules.All,
        .. FlowControlRules.All,
        .. CertificateRules.All,
        .. StorageRules.All,
        .. QuotaRules.All,
        .. RbacRules.All,
        .. DeviceRules.All,
        new DisruptionBudgetRule(),
        new RuntimeClassRule(),
        new LeaseRule(),
        new ExposedVariableRule(),
    ];

    private static readonly FrozenDictionary<string, ITypeRule[]> ByType = Order
        .GroupBy(static rule => rule.TypeName, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    public static void Check(SchemaWalk walk, Mapping mapping, TypeSchema type)
    {
        if (type.Name is not { } name || walk.IsInBranch || !ByType.TryGetValue(name, out var rules))
        {
            return;
        }

        foreach (var rule in rules)
        {
            rule.Check(walk, mapping);
        }
    }

    /// <summary>Whether a rule of the type tells itself what an empty field means.</summary>
    public static bool AskFor(TypeSchema type, string field)
    {
        if (type.Name is not { } name || !ByType.TryGetValue(name, out var rules))
        {
            return false;
        }

        foreach (var rule in rules)
        {
            if (rule.AsksFor(field))
            {
                return true;
            }
        }

        return false;
    }
}
