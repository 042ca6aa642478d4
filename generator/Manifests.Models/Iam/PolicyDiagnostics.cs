using Manifests.Diagnostics;

namespace Manifests.Models.Iam;

/// <summary>What AWS refuses in a policy. Ids MAN5100 to MAN5199, and MAN5301 to MAN5308.</summary>
public static class PolicyDiagnostics
{
    /// <summary>No statement.</summary>
    public static readonly DiagnosticDescriptor NoStatement = new("MAN5100", Severity.Error,
        "the policy has no statement; AWS expects at least one. Add one, or leave the policy out.");

    /// <summary>An unknown version of the language.</summary>
    public static readonly DiagnosticDescriptor UnknownVersion = new("MAN5101", Severity.Error,
        "the policy has the version '{0}'; AWS knows 2012-10-17 and 2008-10-17. Leave Version as it is by default.");

    /// <summary>Two elements that exclude each other.</summary>
    public static readonly DiagnosticDescriptor BothForms = new("MAN5102", Severity.Error,
        "{0} has both {1} and Not{1}; AWS takes one of them. Remove one.");

    /// <summary>An element that the use of the policy demands.</summary>
    public static readonly DiagnosticDescriptor MissingElement = new("MAN5103", Severity.Error,
        "{0} has neither {1} nor Not{1}; {2} needs one. Add it.");

    /// <summary>An element that the use of the policy forbids.</summary>
    public static readonly DiagnosticDescriptor ForbiddenElement = new("MAN5104", Severity.Error,
        "{0} has {1}; {2} may not have one. Remove it.");

    /// <summary>A list without values.</summary>
    public static readonly DiagnosticDescriptor EmptyElement = new("MAN5105", Severity.Error,
        "{0} has an empty {1}; AWS expects a value. Add one, or leave {1} out.");

    /// <summary>An action that is not of the form service:Action.</summary>
    public static readonly DiagnosticDescriptor ActionForm = new("MAN5106", Severity.Error,
        "{0} has the action '{1}'; expected a service, a colon and an action, such as s3:GetObject, or *. Write it in that form.");

    /// <summary>An action that is none of sts in a trust policy.</summary>
    public static readonly DiagnosticDescriptor TrustAction = new("MAN5107", Severity.Error,
        "{0} has the action '{1}'; a trust policy takes only actions of sts, such as sts:AssumeRole. Move it to an identity policy.");

    /// <summary>A resource that is no ARN.</summary>
    public static readonly DiagnosticDescriptor ResourceForm = new("MAN5108", Severity.Error,
        "{0} has the resource '{1}'; expected an ARN, or *. Write arn:partition:service:region:account:resource.");

    /// <summary>A Sid with characters that AWS refuses.</summary>
    public static readonly DiagnosticDescriptor SidCharacters = new("MAN5109", Severity.Error,
        "{0} has the Sid '{1}'; {2} takes {3} in a Sid. Remove the other characters.");

    /// <summary>A Sid twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateSid = new("MAN5110", Severity.Error,
        "{0} has the Sid '{1}', which statement {2} has already; AWS expects each once. Rename one.");

    /// <summary>A principal of AWS that is not of any form that AWS knows.</summary>
    public static readonly DiagnosticDescriptor AwsPrincipalForm = new("MAN5111", Severity.Error,
        "{0} has the AWS principal '{1}'; expected an ARN, an account id of 12 digits, or *. Write one of these; a service such as ec2.amazonaws.com belongs under Service.");

    /// <summary>A service principal without a domain.</summary>
    public static readonly DiagnosticDescriptor ServicePrincipalForm = new("MAN5112", Severity.Error,
        "{0} has the service principal '{1}'; expected a name such as ec2.amazonaws.com. Write the service's full name.");

    /// <summary>A condition key twice under one operator.</summary>
    public static readonly DiagnosticDescriptor DuplicateCondition = new("MAN5113", Severity.Error,
        "{0} has the condition {1} on '{2}' twice, which JSON cannot say. Give all values to one condition if any of them is enough, or use another operator.");

    /// <summary>A condition without values or operator.</summary>
    public static readonly DiagnosticDescriptor IncompleteCondition = new("MAN5114", Severity.Error,
        "{0} has a condition on '{1}' without {2}; AWS expects one. Add it.");

    /// <summary>A text that is no JSON.</summary>
    public static readonly DiagnosticDescriptor NotJson = new("MAN5301", Severity.Error,
        "the policy is not JSON: it cannot be read from {0} on. Write it with PolicyDocument.ToJson().");

    /// <summary>Something else than a map.</summary>
    public static readonly DiagnosticDescriptor NoMap = new("MAN5302", Severity.Error,
        "{0}: expected a map, found {1}. Write the elements in braces.");

    /// <summary>An element that IAM does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new("MAN5303", Severity.Error,
        "{0} has the element '{1}', which policies do not have. {2}");

    /// <summary>An element twice.</summary>
    public static readonly DiagnosticDescriptor ElementTwice = new("MAN5304", Severity.Error,
        "{0} has the element {1} twice; AWS expects it once. Join them.");

    /// <summary>A value of a wrong type.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new("MAN5305", Severity.Error,
        "{0} has a wrong {1}: expected {2}, found {3}. Write it so.");

    /// <summary>A comparison that IAM does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownOperator = new("MAN5306", Severity.Error,
        "{0} has a condition with the operator '{1}', which policies do not have. {2}");

    /// <summary>A condition that never holds.</summary>
    public static readonly DiagnosticDescriptor KeyWithScheme = new("MAN5307", Severity.Error,
        "{0} has a condition on '{1}'; keys of an OIDC issuer have no scheme, so it never holds. Leave 'https://' out.");

    /// <summary>A policy longer than its quota.</summary>
    public static readonly DiagnosticDescriptor TooLong = new("MAN5308", Severity.Error,
        "{0} {1} characters; AWS takes {2}. Join statements, use wildcards, or move a part to a managed policy.");
}
