using Manifests.Schema.Validation;

namespace Manifests.Schema.Across;

/// <summary>One end of a connection: pods, or an address outside the cluster.</summary>
public abstract record ReachEnd
{
    private ReachEnd()
    {
    }

    /// <summary>Pods.</summary>
    public sealed record OfPods(PodGroup Pods) : ReachEnd
    {
        /// <inheritdoc/>
        public override string ToString() => Pods.ToString();
    }

    /// <summary>An address that no pod has.</summary>
    public sealed record OfAddress(IpAddress Address) : ReachEnd
    {
        /// <inheritdoc/>
        public override string ToString() => $"the address {Address}";
    }
}
