namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The load balancer of the ingress gateway.</summary>
[Settings]
public sealed partial record AwsLoadBalancerSettings
{
    /// <summary><c>internet-facing</c> or <c>internal</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary><c>instance</c> or <c>ip</c>.</summary>
    public required string NlbTargetType { get; init; }
}
