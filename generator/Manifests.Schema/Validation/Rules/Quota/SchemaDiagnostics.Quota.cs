using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A name of a resource is not one that this place takes.</summary>
    public static readonly DiagnosticDescriptor BadResourceName = Error("MAN2400",
        "the resource {0} is not valid here; expected {1}");

    /// <summary>An amount of things that are counted has a fraction.</summary>
    public static readonly DiagnosticDescriptor AmountNotWhole = Error("MAN2401",
        "'{0}' is counted in whole numbers, found {1}; round it");

    /// <summary>A scope does not know a resource.</summary>
    public static readonly DiagnosticDescriptor ScopeOfOtherResource = Error("MAN2402",
        "the scope {0} does not apply to the resource {1}; make two quotas of it");

    /// <summary>Scopes that leave nothing.</summary>
    public static readonly DiagnosticDescriptor ScopesExclude = Error("MAN2403",
        "the scopes {0} and {1} exclude each other; remove one of the two");

    /// <summary>A scope without values has an operator that compares them.</summary>
    public static readonly DiagnosticDescriptor ScopeOnlyExists = Error("MAN2404",
        "the scope {0} takes the operator Exists only, found {1}; change it");

    /// <summary>An amount is smaller than one that may not be larger.</summary>
    public static readonly DiagnosticDescriptor LimitsInWrongOrder = Error("MAN2405",
        "'{0}' of '{1}' is {2}, more than '{3}' with {4}; lower the first or raise the second");

    /// <summary>A ratio of less than one.</summary>
    public static readonly DiagnosticDescriptor RatioOutsideLimits = Error("MAN2406",
        "'maxLimitRequestRatio' of '{0}' is {1}, more than 'max' divided by 'min'; lower it");

    /// <summary>Defaults of a resource that cannot be overcommitted differ.</summary>
    public static readonly DiagnosticDescriptor DefaultsDiffer = Error("MAN2407",
        "'default' and 'defaultRequest' of '{0}' have to be the same, as it cannot be overcommitted, found {1} and {2}; "
        + "change one of them");

    /// <summary>Limits of claims that limit no storage.</summary>
    public static readonly DiagnosticDescriptor ClaimLimitWithoutStorage = Error("MAN2408",
        "limits of the type PersistentVolumeClaim need 'storage' in 'min' or 'max', found none; add it");
}
