namespace Manifests.Review.Consequences;

/// <summary>What becomes of a cluster's object that left the tree. The worst comes first.</summary>
internal enum RemovalFate
{
    /// <summary>It is deleted.</summary>
    Deleted,

    /// <summary>It is deleted once somebody agreed.</summary>
    DeletedWhenConfirmed,

    /// <summary>It stays in the cluster.</summary>
    Kept,
}
