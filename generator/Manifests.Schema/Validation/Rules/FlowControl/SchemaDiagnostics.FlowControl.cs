using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>The first place belongs to the requests that always pass.</summary>
    public static readonly DiagnosticDescriptor PrecedenceReserved = Error("MAN2485",
        "'matchingPrecedence' 1 belongs to the FlowSchema 'exempt'; use a larger number");

    /// <summary>A rule is about no request.</summary>
    public static readonly DiagnosticDescriptor FlowRuleEmpty = Error("MAN2486",
        "a rule needs 'resourceRules' or 'nonResourceRules', found none; add one");

    /// <summary>Requests that always pass have one priority level.</summary>
    public static readonly DiagnosticDescriptor ExemptByName = Error("MAN2487",
        "the type Exempt belongs to the priority level 'exempt' and to no other, found the type {0} on {1}; change the type");

    /// <summary>Requests are dealt to more queues than there are.</summary>
    public static readonly DiagnosticDescriptor HandTooLarge = Error("MAN2488",
        "'handSize' {0} is too large for {1} queues; lower it");

    /// <summary>A path that is not a resource has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadNonResourcePath = Error("MAN2489",
        "expected a path such as /healthz or /apis/*, with '*' at its end only, found {0}; change it");
}
