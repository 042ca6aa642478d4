using System.Collections.Immutable;
using Manifests.Schema.Validation;

namespace Manifests.Schema.Across;

/// <summary>
/// Who may do what by the roles and bindings of a set of resources. Known besides are the ClusterRoles of every cluster that people
/// bind (<c>cluster-admin</c>, <c>admin</c>, <c>edit</c>, <c>view</c>, <c>system:auth-delegator</c>), not the cluster's own bindings.
/// What somebody could do as somebody else, by impersonating, is not followed. Safe to ask from several threads.
/// </summary>
/// <remarks>Source: <c>plugin/pkg/auth/authorizer/rbac/rbac.go</c>, <c>pkg/registry/rbac/validation/rule.go</c>.</remarks>
public sealed class Access
{
    private readonly ImmutableArray<AccessBinding> bindings;
    private readonly RoleSearch roles;

    private Access(ImmutableArray<AppliedResource> resources)
    {
        bindings = [.. resources.Select(AccessBinding.Of).OfType<AccessBinding>()];
        roles = new RoleSearch(resources);
    }

    /// <summary>Everybody whom some binding names, each once, in order.</summary>
    public ImmutableArray<AccessSubject> Subjects =>
    [
        .. bindings.SelectMany(static binding => binding.Subjects)
            .Distinct()
            .OrderBy(static subject => subject.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Reads roles and bindings; other resources are passed over.</summary>
    public static Access Of(IEnumerable<AppliedResource> resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return new Access([.. resources]);
    }

    /// <summary>Whether somebody may do something, through whatever user name and groups.</summary>
    public AccessAnswer Ask(AccessSubject subject, AccessRequest request)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(request);
        return Answer(request, binding => binding.SubjectOf(subject) is { } named ? [named] : []);
    }

    /// <summary>Whom bindings allow it.</summary>
    public AccessAnswer WhoCan(AccessRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Answer(request, static binding => binding.Subjects);
    }

    private AccessAnswer Answer(AccessRequest request, Func<AccessBinding, ImmutableArray<AccessSubject>> subjectsOf)
    {
        var grants = new List<AccessGrant>();
        var doubts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var binding in bindings.Where(binding => binding.IsFor(request)))
        {
            if (binding.Resource.Doubt is { } ofBinding)
            {
                doubts.Add(ofBinding);
            }

            var subjects = subjectsOf(binding);
            if (subjects.IsEmpty)
            {
                continue;
            }

            if (roles.Of(binding) is not { } role)
            {
                var named = $"{Shown.Escape(binding.RoleKind)} '{Shown.Escape(binding.RoleName)}'";
                doubts.Add($"{binding.Resource} gives the {named}, which no resource of the tree makes");
            }
            else
            {
                if (role.Doubt is { } ofRole)
                {
                    doubts.Add(ofRole);
                }

                if (role.Rules.Any(rule => rule.Allows(request)))
                {
                    grants.AddRange(subjects.Select(subject => new AccessGrant(subject, binding.Resource, role.Name, role.Resource)));
                }
            }
        }

        return new AccessAnswer(
            [
                .. grants.OrderBy(static grant => grant.Subject.ToString(), StringComparer.Ordinal)
                    .ThenBy(static grant => grant.Binding.ToString(), StringComparer.Ordinal),
            ],
            [.. doubts]);
    }
}
