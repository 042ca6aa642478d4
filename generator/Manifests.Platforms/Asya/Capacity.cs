namespace Manifests.Platforms.Asya;

/// <summary>How the GPU nodes are paid.</summary>
public enum Capacity
{
    OnDemand,

    /// <summary>Cheaper, and AWS may take a node back at any time.</summary>
    Spot,
}
