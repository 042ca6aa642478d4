using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A rule of the definition does not hold.</summary>
    public static readonly DiagnosticDescriptor RuleBroken = Error("MAN2600",
        "{0}; change the value so that this rule of {1} holds: {2}");

    /// <summary>Evaluating a rule failed, which refuses the object as well.</summary>
    public static readonly DiagnosticDescriptor RuleFailed = Error("MAN2601",
        "this rule of {0} could not be evaluated: {1} ({2}); set what the rule reads, or mend the rule");

    /// <summary>Evaluating the rules took more than a request may.</summary>
    public static readonly DiagnosticDescriptor RulesTooCostly = Error("MAN2602",
        "the rules of {0} cost more for this object than a server spends on one, so the rest of them was not evaluated; make the object smaller");

    /// <summary>A rule is no expression that can be evaluated.</summary>
    public static readonly DiagnosticDescriptor RuleUnusable = Warning("MAN2603",
        "the value was not checked against this rule of {0}, which is not valid CEL: {1} ({2}); mend the rule in the definition");

    /// <summary>A rule uses what the release does not know yet.</summary>
    public static readonly DiagnosticDescriptor RuleTooNew = Warning("MAN2604",
        "Kubernetes {0} cannot compile this rule of {1}: {2} ({3}); take an older release of the definition, or a newer Kubernetes");
}
