using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>Finds roles, and joins the rules of those that take in others.</summary>
/// <remarks>Source: <c>pkg/controller/clusterroleaggregation</c>. The rules that such a role has itself are overwritten there.</remarks>
internal sealed class RoleSearch
{
    private readonly Dictionary<string, AppliedResource> clusterRoles;
    private readonly Dictionary<(string, string), AppliedResource> roles;

    public RoleSearch(IReadOnlyCollection<AppliedResource> resources)
    {
        clusterRoles = resources
            .Where(static resource => resource.Is(AccessBinding.Group, "ClusterRole"))
            .GroupBy(static role => role.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        roles = resources
            .Where(static resource => resource.Is(AccessBinding.Group, "Role"))
            .GroupBy(static role => (role.Namespace ?? "default", role.Name))
            .ToDictionary(static group => group.Key, static group => group.First());
    }

    /// <summary>The role that a binding gives; <see langword="null"/> when nobody knows it.</summary>
    public BoundRole? Of(AccessBinding binding)
    {
        if (binding.RoleKind == "ClusterRole")
        {
            return ClusterRole(binding.RoleName);
        }

        return binding.Namespace is { } scope && roles.TryGetValue((scope, binding.RoleName), out var role)
            ? new BoundRole(role.Name, role, AccessRule.AllOf(role.Content), role.Doubt)
            : null;
    }

    private BoundRole? ClusterRole(string name)
    {
        if (clusterRoles.TryGetValue(name, out var own))
        {
            var doubt = own.Doubt ?? (own.Content.ContainsKey("aggregationRule") ? DoubtOfAny() : null);
            return new BoundRole(name, own, RulesOf(own, []), doubt);
        }

        return DefaultRoles.Find(name) is { } known
            ? new BoundRole(
                name,
                null,
                [.. known.Rules, .. clusterRoles.Values.Where(role => IsLabelled(role, known)).SelectMany(role => RulesOf(role, []))],
                known.TakesLabelled.IsEmpty ? null : DoubtOfAny())
            : null;
    }

    private ImmutableArray<AccessRule> RulesOf(AppliedResource role, ImmutableHashSet<string> onTheWay)
    {
        if (role.Content.MappingOf("aggregationRule") is not { } aggregation || onTheWay.Contains(role.Name))
        {
            return role.Content.MappingOf("aggregationRule") is null ? AccessRule.AllOf(role.Content) : [];
        }

        var selectors = aggregation.SequenceOf("clusterRoleSelectors")?.OfType<Mapping>().ToArray() ?? [];
        return
        [
            .. clusterRoles.Values
                .Where(other => other.Name != role.Name)
                .Where(other => selectors.Any(selector => SelectorMatch.Of(selector, Labels(other)) == Certainty.Yes))
                .SelectMany(other => RulesOf(other, onTheWay.Add(role.Name))),
        ];
    }

    // A role whose labels may be others may be taken in.
    private string? DoubtOfAny() => clusterRoles.Values.Select(static role => role.Doubt).FirstOrDefault(static doubt => doubt is not null);

    private static bool IsLabelled(AppliedResource role, DefaultRole taker) =>
        taker.TakesLabelled.Any(label => Labels(role)[label] == "true");

    private static KnownLabels Labels(AppliedResource role) => KnownLabels.Of(role.Content.MappingOf("metadata")?.MappingOf("labels"));
}
