namespace Manifests;

/// <summary>The sync options of ArgoCD, spelled as <c>syncOptions</c> expects them.</summary>
public static class SyncOptions
{
    /// <summary>Makes the destination namespace when it is missing.</summary>
    public const string CreateNamespace = "CreateNamespace=true";

    /// <summary>Lets the server merge instead of the client; needed for large objects.</summary>
    public const string ServerSideApply = "ServerSideApply=true";

    /// <summary>Touches only what differs.</summary>
    public const string ApplyOutOfSyncOnly = "ApplyOutOfSyncOnly=true";

    /// <summary>Removes objects last, after everything else is in place.</summary>
    public const string PruneLast = "PruneLast=true";

    /// <summary>Fails when another Application owns an object already.</summary>
    public const string FailOnSharedResource = "FailOnSharedResource=true";

    /// <summary>Keeps what <c>ignoreDifferences</c> names out of the sync as well.</summary>
    public const string RespectIgnoreDifferences = "RespectIgnoreDifferences=true";

    /// <summary>Goes on when the kind of an object is not known to the cluster yet.</summary>
    public const string SkipDryRunOnMissingResource = "SkipDryRunOnMissingResource=true";
}
