namespace Manifests.Schema;

/// <summary>Whether objects of a kind live in a namespace.</summary>
public enum ResourceScope
{
    /// <summary>In a namespace.</summary>
    Namespaced,

    /// <summary>In the cluster as a whole.</summary>
    Cluster,
}
