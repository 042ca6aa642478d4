using Manifests.Schema.Across;

namespace Manifests.Testing;

/// <summary>Says why somebody may do something.</summary>
internal static class AccessWords
{
    public static string Of(AccessGrant grant)
    {
        var role = grant.Role is { } made ? Words.WithPlace(made) : $"the ClusterRole '{grant.RoleName}' that every cluster has";
        return $"{Words.WithPlace(grant.Binding)} gives {grant.Subject} {role}.";
    }

    /// <summary>Whether any binding names somebody, and if not, whom it could have been.</summary>
    public static string Known(Actor actor)
    {
        var known = actor.Platform.Access.Subjects;
        var alike = known.Where(subject => subject.Kind == actor.Subject.Kind).Select(static subject => subject.Name);
        return known.Contains(actor.Subject)
            ? "Bindings name it for something else."
            : $"No binding of the tree names it{Words.Nearest(actor.Subject.Name, alike)}.";
    }
}
