using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A workload selects everything or nothing.</summary>
    public static readonly DiagnosticDescriptor SelectorEmpty = Error("MAN2200",
        "the selector of a {0} says nothing; add the labels of its pods to it");

    /// <summary>A workload would not select its own pods.</summary>
    public static readonly DiagnosticDescriptor SelectorMismatch = Error("MAN2201",
        "the selector asks for {0}, but the labels of the template are {1}; make the two fit");

    /// <summary>Pods that have to run on would not be started again.</summary>
    public static readonly DiagnosticDescriptor PodsMustRestart = Error("MAN2202",
        "the pods of a {0} need 'restartPolicy: Always', found {1}; remove the field, or use a Job for pods that end");

    /// <summary>Pods that have to run on would be ended.</summary>
    public static readonly DiagnosticDescriptor PodsHaveNoDeadline = Error("MAN2203",
        "the pods of a {0} run without a deadline; remove 'activeDeadlineSeconds'");

    /// <summary>An amount is neither a count nor a share.</summary>
    public static readonly DiagnosticDescriptor BadAmount = Error("MAN2204",
        "expected a count of at least 0, or a share such as \"25%\", found {0}; write one of the two");

    /// <summary>A share is more than everything.</summary>
    public static readonly DiagnosticDescriptor MoreThanAll = Error("MAN2205",
        "expected a share of at most \"100%\", found {0}; lower it");

    /// <summary>A rollout could not replace a single pod.</summary>
    public static readonly DiagnosticDescriptor RolloutStands = Error("MAN2206",
        "maxUnavailable and maxSurge are both 0, so that no pod could be replaced; raise one of them");

    /// <summary>A DaemonSet would have pods missing and twice.</summary>
    public static readonly DiagnosticDescriptor DaemonSetBothAmounts = Error("MAN2207",
        "a DaemonSet takes only one of maxUnavailable (1 if it is absent) and maxSurge; set the other one to 0");

    /// <summary>Settings of rollouts do not belong to the strategy.</summary>
    public static readonly DiagnosticDescriptor RolloutNotForType = Error("MAN2208",
        "the strategy {0} has no rollingUpdate; remove it, or use the type RollingUpdate");

    /// <summary>A StatefulSet could not replace a single pod.</summary>
    public static readonly DiagnosticDescriptor StatefulSetStands = Error("MAN2209",
        "maxUnavailable is 0, so that no pod could be replaced; raise it, or remove it");

    /// <summary>A Deployment gives up before its pods can be ready.</summary>
    public static readonly DiagnosticDescriptor DeadlineBeforeReady = Error("MAN2210",
        "progressDeadlineSeconds ({0}) has to be greater than minReadySeconds ({1}); raise it");

    /// <summary>The pods of a Job would never end.</summary>
    public static readonly DiagnosticDescriptor JobPodsMustEnd = Error("MAN2211",
        "the pods of a Job need 'restartPolicy: OnFailure' or 'Never', {0}; set one of the two");

    /// <summary>Pods are started again although their failures have rules.</summary>
    public static readonly DiagnosticDescriptor FailurePolicyNeedsNever = Error("MAN2212",
        "with a podFailurePolicy the pods need 'restartPolicy: Never', found OnFailure; change it");

    /// <summary>Pods are replaced before they failed although their failures have rules.</summary>
    public static readonly DiagnosticDescriptor ReplacementNotFailed = Error("MAN2213",
        "with a podFailurePolicy the podReplacementPolicy has to be Failed, found TerminatingOrFailed; change it, or remove it");

    /// <summary>A setting needs pods with indexes.</summary>
    public static readonly DiagnosticDescriptor NeedsIndexed = Error("MAN2214",
        "'{0}' needs 'completionMode: Indexed'; set it, or remove the field");

    /// <summary>A Job with indexes does not say how many.</summary>
    public static readonly DiagnosticDescriptor IndexedNeedsCompletions = Error("MAN2215",
        "'completionMode: Indexed' needs 'completions'; add it");

    /// <summary>More indexes may fail than there are.</summary>
    public static readonly DiagnosticDescriptor TooManyFailedIndexes = Error("MAN2216",
        "maxFailedIndexes ({0}) is greater than completions ({1}); lower it");

    /// <summary>Failed indexes are counted without a limit for each.</summary>
    public static readonly DiagnosticDescriptor FailedIndexesWithoutLimit = Error("MAN2217",
        "maxFailedIndexes needs 'backoffLimitPerIndex'; add it");

    /// <summary>A rule fails an index although indexes have no limits.</summary>
    public static readonly DiagnosticDescriptor FailIndexWithoutLimit = Error("MAN2218",
        "the action FailIndex needs 'backoffLimitPerIndex'; add it to the Job");

    /// <summary>A rule is about a container that the pods lack.</summary>
    public static readonly DiagnosticDescriptor PolicyContainerUnknown = Error("MAN2219",
        "the pods have no container {0}, only {1}; use one of them");

    /// <summary>A rule of failures is about success.</summary>
    public static readonly DiagnosticDescriptor ExitCodeZero = Error("MAN2220",
        "the exit code 0 is success, and In looks for failures; remove it");

    /// <summary>Exit codes repeat or are not in order.</summary>
    public static readonly DiagnosticDescriptor ExitCodesUnordered = Error("MAN2221",
        "exit codes go up, found {0} after {1}; sort them, and remove those that repeat");

    /// <summary>A Job has the selector that the server gives it.</summary>
    public static readonly DiagnosticDescriptor SelectorOfServer = Error("MAN2222",
        "the server gives a Job its selector; remove it, or set 'manualSelector: true' and give the template its labels");

    /// <summary>The pods of a Job have a label that the server gives them.</summary>
    public static readonly DiagnosticDescriptor LabelOfServer = Error("MAN2223",
        "the server gives the pods of a Job the label '{0}', with another value; remove it, or set 'manualSelector: true'");

    /// <summary>The name of a Job with indexes is too long for the hostnames of its pods.</summary>
    public static readonly DiagnosticDescriptor JobHostname = Error("MAN2224",
        "the hostname {0} of the last pod of this Job is not valid; expected {1}; rename the Job");

    /// <summary>The Jobs of a CronJob have the selector that the server gives them.</summary>
    public static readonly DiagnosticDescriptor TemplateSelector = Error("MAN2225",
        "the server gives the Jobs of a CronJob their selector; remove '{0}'");

    /// <summary>A schedule cannot be read.</summary>
    public static readonly DiagnosticDescriptor BadSchedule = Error("MAN2226",
        "the schedule {0} is not valid: {1}");

    /// <summary>A schedule says its time zone itself.</summary>
    public static readonly DiagnosticDescriptor TimeZoneInSchedule = Error("MAN2227",
        "the schedule {0} says a time zone, which the server refuses; move it to 'timeZone'");

    /// <summary>A time zone has no such name.</summary>
    public static readonly DiagnosticDescriptor TimeZoneUnknown = Error("MAN2228",
        "there is no time zone {0}; {1}");

    /// <summary>A Job may be too large to be tracked.</summary>
    public static readonly DiagnosticDescriptor ManyIndexes = Warning("MAN2240",
        "with more than 100000 completions and 10000 pods at a time, the server may lose track of indexes that fail; "
        + "lower the parallelism");
}
