using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>A NetworkPolicy, read.</summary>
/// <remarks>Source: <c>k8s.io/api/networking/v1</c>, types.go; <c>pkg/apis/networking/v1</c>, SetDefaults_NetworkPolicy.</remarks>
internal sealed class IsolationPolicy
{
    private readonly Mapping spec;
    private readonly bool isForIngress;
    private readonly bool isForEgress;

    private IsolationPolicy(AppliedResource resource)
    {
        Resource = resource;
        spec = resource.Content.MappingOf("spec") ?? new Mapping();

        // Without types a policy is for what comes in, and for what goes out only when it has rules for that.
        var types = spec.SequenceOf("policyTypes")?.OfType<Scalar>().Select(static type => type.Text).ToArray() ?? [];
        isForIngress = types.Length == 0 || types.Contains("Ingress");
        isForEgress = types.Length == 0 ? spec.SequenceOf("egress") is { Count: > 0 } : types.Contains("Egress");
    }

    public AppliedResource Resource { get; }

    public string Namespace => Resource.Namespace ?? "default";

    /// <summary>The policy; <see langword="null"/> when the resource is another.</summary>
    public static IsolationPolicy? Of(AppliedResource resource) =>
        resource.Is("networking.k8s.io", "NetworkPolicy") ? new IsolationPolicy(resource) : null;

    public bool MayBeFor(ReachDirection direction) => Resource.Doubt is not null || IsFor(direction);

    private bool IsFor(ReachDirection direction) => direction == ReachDirection.Ingress ? isForIngress : isForEgress;

    public Certainty Selects(PodGroup pods)
    {
        if (pods.Namespace != Namespace)
        {
            return Certainty.No;
        }

        return Resource.Doubt is null ? SelectorMatch.Of(spec.MappingOf("podSelector") ?? new Mapping(), pods.Labels) : Certainty.Unknown;
    }

    public IEnumerable<Mapping> Rules(ReachDirection direction) =>
        spec.SequenceOf(direction == ReachDirection.Ingress ? "ingress" : "egress")?.OfType<Mapping>() ?? [];
}
