using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about pods and what stands in them, by subject.</summary>
internal static class PodRules
{
    private const string Core = "io.k8s.api.core.v1.";

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        .. PodFields.All,
        .. ContainerFields.All,
        new ContainerNamesRule(),
        new ImageRule(),
        new PortNamesRule(Core + "Container"),
        new PortNamesRule(Core + "EphemeralContainer"),
        new HostPortRule(),
        new EnvValueRule(),
        new EnvSourceRule(),
        new ResourceReferenceRule(),
        new TargetPortRule(Core + "HTTPGetAction"),
        new TargetPortRule(Core + "TCPSocketAction"),
        new ProbeRule(),
        new SleepRule(),
        new InitContainerRule(),
        new ContainerRestartRule(),
        new ResizePolicyRule(),
        new EphemeralContainerRule(),
    ];
}
