namespace Manifests.Schema.Across;

/// <summary>Which side of a connection a policy speaks about.</summary>
public enum ReachDirection
{
    /// <summary>What comes in.</summary>
    Ingress,

    /// <summary>What goes out.</summary>
    Egress,
}
