using System.Globalization;
using Manifests.Schema.Across;

namespace Manifests.Review;

/// <summary>The words that all reports use for changes.</summary>
public static class ChangeWords
{
    /// <summary><c>added</c>, <c>removed</c>, <c>changed</c>, <c>moved</c>, <c>renamed</c>.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Changed => "changed",
        ChangeKind.Moved => "moved",
        _ => "renamed",
    };

    /// <summary>One letter for what <see cref="Of(ChangeKind)"/> says.</summary>
    public static char SignOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Removed => '-',
        ChangeKind.Changed => '~',
        ChangeKind.Moved => '>',
        _ => '=',
    };

    /// <summary><c>added</c>, <c>removed</c>, <c>changed</c>, <c>reordered</c>.</summary>
    public static string Of(FieldChangeKind kind) => kind switch
    {
        FieldChangeKind.Added => "added",
        FieldChangeKind.Removed => "removed",
        FieldChangeKind.Changed => "changed",
        _ => "reordered",
    };

    /// <summary>One letter for what <see cref="Of(FieldChangeKind)"/> says.</summary>
    public static char SignOf(FieldChangeKind kind) => kind switch
    {
        FieldChangeKind.Added => '+',
        FieldChangeKind.Removed => '-',
        _ => '~',
    };

    /// <summary><c>danger</c>, <c>caution</c>, <c>notice</c>.</summary>
    public static string Of(ConsequenceSeverity severity) => severity switch
    {
        ConsequenceSeverity.Danger => "danger",
        ConsequenceSeverity.Caution => "caution",
        _ => "notice",
    };

    /// <summary>A resource: <c>Deployment shop/web</c>.</summary>
    public static string Of(ResourceIdentity identity) =>
        $"{identity.Kind} {(identity.Namespace is { } scope ? scope + "/" : "")}{identity.Name}";

    /// <summary>Where a moved or renamed resource was: <c>from a.yaml to b.yaml</c>, <c>from ConfigMap shop/old</c>; else empty.</summary>
    public static string FromOf(ResourceChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change switch
        {
            { Kind: ChangeKind.Renamed, Before: { } before } => $"from {Of(before.Identity)}",
            { Kind: ChangeKind.Moved, Before: { } before, After: { } after } => string.Join(" and ", Moves(before, after)),
            _ => "",
        };
    }

    /// <summary>The Applications of a resource: <c>web, web-canary</c>; words for none.</summary>
    public static string ApplicationsOf(TreeResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource.Applications.IsEmpty
            ? FoldedChange.NoApplication
            : string.Join(", ", resource.Applications.Select(static owner => owner.Name));
    }

    /// <summary><c>1 danger</c>, <c>3 dangers</c>.</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    private static IEnumerable<string> Moves(TreeResource before, TreeResource after)
    {
        if (before.File != after.File)
        {
            yield return $"from {before.File} to {after.File}";
        }

        if (ApplicationsOf(before) is var old && ApplicationsOf(after) is var young && old != young)
        {
            yield return $"from {old} to {young}";
        }

        if (before.Place.Cluster != after.Place.Cluster)
        {
            yield return $"from cluster {before.Place.Cluster ?? "(none)"} to {after.Place.Cluster ?? "(none)"}";
        }
    }
}
