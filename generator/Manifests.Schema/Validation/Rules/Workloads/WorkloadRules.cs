using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>All rules about what makes pods.</summary>
internal static class WorkloadRules
{
    private const string Apps = "io.k8s.api.apps.v1.";

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        .. WorkloadFields.All,
        new WorkloadSelectorRule(Apps + "DeploymentSpec"),
        new WorkloadSelectorRule(Apps + "ReplicaSetSpec"),
        new WorkloadSelectorRule(Apps + "DaemonSetSpec"),
        new WorkloadSelectorRule(Apps + "StatefulSetSpec"),
        new ReplicationControllerRule(),
        new LastingPodsRule(Apps + "DeploymentSpec"),
        new LastingPodsRule(Apps + "ReplicaSetSpec"),
        new LastingPodsRule(Apps + "DaemonSetSpec"),
        new LastingPodsRule(Apps + "StatefulSetSpec"),
        new LastingPodsRule("io.k8s.api.core.v1.ReplicationControllerSpec"),
        new DeploymentStrategyRule(),
        new ProgressDeadlineRule(),
        new DaemonSetStrategyRule(),
        new StatefulSetStrategyRule(),
        new JobPodsRule(),
        new JobIndexRule(),
        new PodFailurePolicyRule(),
        new SuccessPolicyRule(),
        new JobTemplateRule(),
        new CronScheduleRule(),
        new ManyIndexesRule(),
    ];
}
