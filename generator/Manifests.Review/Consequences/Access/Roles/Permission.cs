namespace Manifests.Review.Consequences;

/// <summary>One thing that a role lets its subjects do: a verb on a resource, or on a path outside of the API's resources.</summary>
/// <param name="Verb">The verb; <c>*</c> for all.</param>
/// <param name="Group">The API group; empty for the core group, <c>*</c> for all. Empty for a path.</param>
/// <param name="Resource">
/// The resource with its subresource: <c>pods/exec</c>; <c>*</c> for all. The path when <paramref name="IsPath"/>.
/// </param>
/// <param name="Name">The only object that it is about; <see langword="null"/> for all.</param>
/// <param name="IsPath">Whether it is about a path such as <c>/metrics</c>.</param>
internal sealed record Permission(string Verb, string Group, string Resource, string? Name, bool IsPath)
{
    /// <summary>What it is about, for people: <c>deployments.apps</c>, <c>the secret 'db'</c>, <c>every resource</c>.</summary>
    public string Target
    {
        get
        {
            var target = IsPath ? $"the path {Words.Quote(Resource)}"
                : Resource == "*" ? EveryResource
                : Words.Quote(Group.Length == 0 ? Resource : $"{Resource}.{Group}");
            return Name is null ? target : $"{target} named {Words.Quote(Name)}";
        }
    }

    private string EveryResource => Group switch
    {
        "*" => "every resource",
        "" => "every resource of the core group",
        _ => $"every resource of {Words.Quote(Group)}",
    };

    /// <summary>Whether this one lets subjects do what another one does.</summary>
    /// <remarks>Source: Kubernetes <c>component-helpers/auth/rbac/validation/policy_comparator.go</c>, ruleCovers.</remarks>
    public bool Covers(Permission other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsPath != other.IsPath || (Verb != "*" && Verb != other.Verb))
        {
            return false;
        }

        return IsPath ? CoversPath(other.Resource)
            : (Group == "*" || Group == other.Group) && CoversResource(other.Resource) && (Name is null || Name == other.Name);
    }

    private bool CoversResource(string other) =>
        Resource == "*" || Resource == other
        || (Resource.StartsWith("*/", StringComparison.Ordinal) && other.EndsWith(Resource[1..], StringComparison.Ordinal));

    private bool CoversPath(string other) =>
        Resource == "*" || Resource == other
        || (Resource.EndsWith('*') && other.StartsWith(Resource[..^1], StringComparison.Ordinal));
}
