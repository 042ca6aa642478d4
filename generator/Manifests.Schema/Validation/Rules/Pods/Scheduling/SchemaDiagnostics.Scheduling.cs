using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A toleration has neither a key nor the operator that needs none.</summary>
    public static readonly DiagnosticDescriptor TolerationWithoutKey = Error("MAN2160",
        "a toleration without a key needs 'operator: Exists', which tolerates everything; add it, or add the key");

    /// <summary>A toleration of mere existence has a value.</summary>
    public static readonly DiagnosticDescriptor TolerationValue = Error("MAN2161",
        "the operator Exists takes no value; remove the value, or use Equal");

    /// <summary>A toleration has a time but not the effect that it is for.</summary>
    public static readonly DiagnosticDescriptor TolerationTime = Error("MAN2162",
        "tolerationSeconds needs 'effect: NoExecute'; set it, or remove the seconds");

    /// <summary>A requirement of a selector has not exactly one value.</summary>
    public static readonly DiagnosticDescriptor SelectorNeedsOneValue = Error("MAN2163",
        "the operator '{0}' needs exactly one of 'values' here, found {1}; keep one");

    /// <summary>Keys of labels narrow a selector that is not there.</summary>
    public static readonly DiagnosticDescriptor LabelKeysWithoutSelector = Error("MAN2164",
        "'{0}' narrows a labelSelector, and there is none; add it, or remove the keys");

    /// <summary>A key of a label is said in two places that do not go together.</summary>
    public static readonly DiagnosticDescriptor LabelKeySelected = Error("MAN2165",
        "the label key {0} is in '{1}' too; remove one of the two");

    /// <summary>A least number of domains is set where it is not enforced.</summary>
    public static readonly DiagnosticDescriptor MinDomainsNotEnforced = Error("MAN2166",
        "minDomains needs 'whenUnsatisfiable: DoNotSchedule', found ScheduleAnyway; change it, or remove minDomains");

    /// <summary>A Pod that waits has a node.</summary>
    public static readonly DiagnosticDescriptor NodeBeforeGates = Error("MAN2167",
        "a Pod with schedulingGates has no node yet; remove 'nodeName' or the gates");
}
