namespace Manifests;

/// <summary>
/// Where a sealed value can be opened. The controller takes part of it from the SealedSecret's own name, so a value that is copied
/// elsewhere stays shut.
/// </summary>
public enum SealingScope
{
    /// <summary>Only in the Secret of this name in this namespace. What <c>kubeseal</c> does unless told otherwise.</summary>
    Strict,

    /// <summary>Under any name in this namespace.</summary>
    NamespaceWide,

    /// <summary>Anywhere in the cluster.</summary>
    ClusterWide,
}
