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

    /// <summary>A rule in a definition is no expression.</summary>
    public static readonly DiagnosticDescriptor RuleNotCel = Error("MAN2610",
        "the {0} is not valid CEL: {1} at character {2}; mend it");

    /// <summary>A rule in a definition uses what the release does not know yet.</summary>
    public static readonly DiagnosticDescriptor RuleNotYetKnown = Error("MAN2611",
        "Kubernetes {0} cannot compile the rule: {1}, which later releases know; write the rule without it");

    /// <summary>A rule may cost too much.</summary>
    public static readonly DiagnosticDescriptor RuleOverBudget = Error("MAN2612",
        "the rule may cost {0} for the largest object, and a server allows {1}; bound what it reads with maxItems, maxProperties and maxLength, or write it simpler");

    /// <summary>All rules of a version together may cost too much.</summary>
    public static readonly DiagnosticDescriptor DefinitionOverBudget = Error("MAN2613",
        "the rules of the version may cost {0} for the largest object, and a server allows {1}; bound what they read with maxItems, maxProperties and maxLength");
}
