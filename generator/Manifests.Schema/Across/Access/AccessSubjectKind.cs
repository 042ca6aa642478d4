namespace Manifests.Schema.Across;

/// <summary>What can be the subject of a binding.</summary>
public enum AccessSubjectKind
{
    /// <summary>A person or program outside the cluster.</summary>
    User,

    /// <summary>All members of a group.</summary>
    Group,

    /// <summary>A ServiceAccount.</summary>
    ServiceAccount,
}
