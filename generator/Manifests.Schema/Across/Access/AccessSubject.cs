using Manifests.Schema.Validation;

namespace Manifests.Schema.Across;

/// <summary>Who asks the API server, as bindings name it.</summary>
public sealed record AccessSubject
{
    private AccessSubject(AccessSubjectKind kind, string? @namespace, string name)
    {
        Kind = kind;
        Namespace = @namespace;
        Name = name;
    }

    /// <summary>What it is.</summary>
    public AccessSubjectKind Kind { get; }

    /// <summary>The namespace of a ServiceAccount; <see langword="null"/> for users and groups.</summary>
    public string? Namespace { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>A ServiceAccount.</summary>
    public static AccessSubject ServiceAccount(string @namespace, string name) => new(AccessSubjectKind.ServiceAccount, @namespace, name);

    /// <summary>A user, by the name that the authentication gives.</summary>
    public static AccessSubject User(string name) => new(AccessSubjectKind.User, null, name);

    /// <summary>Whoever is in a group.</summary>
    public static AccessSubject Group(string name) => new(AccessSubjectKind.Group, null, name);

    /// <summary>For sentences: <c>ServiceAccount 'shop/web'</c>, <c>Group 'system:authenticated'</c>.</summary>
    public override string ToString() => $"{Kind} '{(Namespace is null ? "" : Shown.Escape(Namespace) + "/")}{Shown.Escape(Name)}'";
}
