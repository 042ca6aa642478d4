using System.Collections.Immutable;
using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>A RoleBinding or ClusterRoleBinding, read.</summary>
/// <remarks>Source: <c>pkg/registry/rbac/validation/rule.go</c>, appliesToUser.</remarks>
internal sealed class AccessBinding
{
    public const string Group = "rbac.authorization.k8s.io";

    private AccessBinding(AppliedResource resource, string? @namespace)
    {
        Resource = resource;
        Namespace = @namespace;
        var role = resource.Content.MappingOf("roleRef");
        RoleKind = role?.TextOf("kind") ?? "";
        RoleName = role?.TextOf("name") ?? "";
        Subjects = [.. resource.Content.SequenceOf("subjects")?.OfType<Mapping>().Select(Read).OfType<AccessSubject>() ?? []];
    }

    public AppliedResource Resource { get; }

    /// <summary>Where it gives the role; <see langword="null"/> for everywhere.</summary>
    public string? Namespace { get; }

    public string RoleKind { get; }

    public string RoleName { get; }

    public ImmutableArray<AccessSubject> Subjects { get; }

    /// <summary>The binding; <see langword="null"/> when the resource is another.</summary>
    public static AccessBinding? Of(AppliedResource resource) => resource switch
    {
        _ when resource.Is(Group, "ClusterRoleBinding") => new AccessBinding(resource, null),
        _ when resource.Is(Group, "RoleBinding") => new AccessBinding(resource, resource.Namespace ?? "default"),
        _ => null,
    };

    /// <summary>Whether it counts where a request goes.</summary>
    public bool IsFor(AccessRequest request) => Namespace is null || (request.Url is null && Namespace == request.Namespace);

    /// <summary>The first of its subjects that somebody is, or is a member of; <see langword="null"/> when it names none.</summary>
    public AccessSubject? SubjectOf(AccessSubject asked)
    {
        var groups = SubjectNames.Groups(asked);
        var user = SubjectNames.UserName(asked);
        return Subjects.FirstOrDefault(subject => subject.Kind == AccessSubjectKind.Group
            ? groups.Contains(subject.Name)
            : SubjectNames.UserName(subject) == user);
    }

    // A ServiceAccount without a namespace is one of the binding's own.
    private AccessSubject? Read(Mapping subject) => (subject.TextOf("kind"), subject.TextOf("name")) switch
    {
        ("User", { } name) => AccessSubject.User(name),
        ("Group", { } name) => AccessSubject.Group(name),
        ("ServiceAccount", { } name) when (subject.TextOf("namespace") ?? Namespace) is { } scope =>
            AccessSubject.ServiceAccount(scope, name),
        _ => null,
    };
}
