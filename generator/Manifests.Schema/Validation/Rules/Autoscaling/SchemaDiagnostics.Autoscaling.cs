using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>An autoscaler has fewer replicas at most than at least.</summary>
    public static readonly DiagnosticDescriptor MaxBelowMinReplicas = Error("MAN2380",
        "'maxReplicas' {0} is smaller than 'minReplicas' {1}; raise it");

    /// <summary>A metric has the settings of another type.</summary>
    public static readonly DiagnosticDescriptor MetricOfOtherType = Error("MAN2381",
        "a metric of the type {0} has its settings in '{1}' and nowhere else, found {2}; change it");

    /// <summary>A target says two amounts.</summary>
    public static readonly DiagnosticDescriptor TargetTwice = Error("MAN2382",
        "a target of a metric of the type {0} says only one of {1}, found both; remove one of the two");

    /// <summary>A target says no amount.</summary>
    public static readonly DiagnosticDescriptor TargetMissing = Error("MAN2383",
        "a target of a metric of the type {0} needs {1}, found none; add it");

    /// <summary>Scaling rules without a policy.</summary>
    public static readonly DiagnosticDescriptor NoScalingPolicy = Error("MAN2384",
        "'policies' needs at least one item, found none; add one, or leave 'policies' out for the default");

    /// <summary>What an autoscaler scales is named without its group.</summary>
    public static readonly DiagnosticDescriptor TargetWithoutGroup = Error("MAN2385",
        "the kind {0} is found only with the group in its 'apiVersion', found {1}; write it, such as apps/v1");
}
