using System.Collections.Immutable;

namespace Manifests.Schema.Validation;

/// <summary>Single fields of workloads.</summary>
/// <remarks>Source: <c>pkg/apis/apps/validation</c>, <c>pkg/apis/batch/validation</c>, <c>pkg/apis/core/validation</c>.</remarks>
internal static class WorkloadFields
{
    private const string Apps = "io.k8s.api.apps.v1.";
    private const string Batch = "io.k8s.api.batch.v1.";
    private const string Core = "io.k8s.api.core.v1.";

    private static readonly KubernetesVersion ServiceNames = new(1, 33);
    private static readonly KubernetesVersion SuccessPolicies = new(1, 31);
    private static readonly KubernetesVersion ManagedBy = new(1, 32);

    private static readonly TextForm Manager = new(
        static text => text.Length <= 63 && DomainPrefixedPath.IsValid(text),
        "a domain, '/' and a path, such as example.com/controller, of at most 63 characters");

    public static ImmutableArray<ITypeRule> All { get; } =
    [
        .. ((string[])[Apps + "Deployment", Apps + "ReplicaSet", Apps + "DaemonSet", Apps + "StatefulSet"]).Select(NeedsSpec),
        .. ((string[])[Core + "ReplicationController", Batch + "Job", Batch + "CronJob", Batch + "JobTemplateSpec"]).Select(NeedsSpec),
        NotNegative(Apps + "DeploymentSpec", "replicas", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds"),
        NotNegative(Apps + "ReplicaSetSpec", "replicas", "minReadySeconds"),
        new FieldRule(Apps + "ReplicaSetSpec") { Required = ["template"] },
        NotNegative(Core + "ReplicationControllerSpec", "replicas", "minReadySeconds"),
        new FieldRule(Core + "ReplicationControllerSpec") { Required = ["template"] },
        NotNegative(Apps + "DaemonSetSpec", "minReadySeconds", "revisionHistoryLimit"),
        NotNegative(Apps + "StatefulSetSpec", "replicas", "minReadySeconds"),
        new FieldRule(Apps + "StatefulSetSpec") { Since = ServiceNames, Texts = [("serviceName", TextForms.Label)] },
        NotNegative(Apps + "StatefulSetOrdinals", "start"),
        NotNegative(Apps + "RollingUpdateStatefulSetStrategy", "partition"),
        NotNegative(Apps + "ControllerRevision", "revision"),
        NotNegative(
            Batch + "JobSpec",
            "parallelism",
            "completions",
            "activeDeadlineSeconds",
            "backoffLimit",
            "ttlSecondsAfterFinished",
            "backoffLimitPerIndex",
            "maxFailedIndexes"),
        new FieldRule(Batch + "JobSpec") { NotEmptyIfSet = ["completionMode", "podReplacementPolicy"] },
        new FieldRule(Batch + "JobSpec")
        {
            Since = ManagedBy,
            NotEmptyIfSet = ["managedBy"],
            Texts = [("managedBy", Manager)],
        },
        NotNegative(Batch + "CronJobSpec", "startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"),
        new FieldRule(Batch + "CronJobSpec") { NotEmpty = ["schedule"], NotEmptyIfSet = ["timeZone"] },
        new FieldRule(Batch + "PodFailurePolicy") { Lengths = [("rules", 20)] },
        new FieldRule(Batch + "PodFailurePolicyRule") { NotEmpty = ["action"], Lengths = [("onPodConditions", 20)] },
        new UnionRule(Batch + "PodFailurePolicyRule", ["onExitCodes", "onPodConditions"]) { NeedsOne = true, IgnoresEmpty = true },
        new FieldRule(Batch + "PodFailurePolicyOnExitCodesRequirement")
        {
            NotEmpty = ["operator", "values"],
            Lengths = [("values", 255)],
        },
        new FieldRule(Batch + "PodFailurePolicyOnPodConditionsPattern") { NotEmpty = ["type"], Texts = [("type", TextForms.LabelKey)] },
        new FieldRule(Batch + "SuccessPolicy") { Since = SuccessPolicies, NotEmpty = ["rules"], Lengths = [("rules", 20)] },
    ];

    private static FieldRule NeedsSpec(string type) => new(type) { Required = ["spec"] };

    private static FieldRule NotNegative(string type, params string[] fields) => new(type)
    {
        Numbers = [.. fields.Select(static field => (field, NumberRange.NotNegative))],
    };
}
