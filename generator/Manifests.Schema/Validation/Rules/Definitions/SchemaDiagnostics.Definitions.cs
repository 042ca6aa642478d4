using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

/// <content>MAN2500 to MAN2524: a CustomResourceDefinition without its schemas.</content>
public static partial class SchemaDiagnostics
{
    /// <summary>The group is no domain with a dot.</summary>
    public static readonly DiagnosticDescriptor DefinitionGroup = Error("MAN2500",
        "the group {0} is not valid; expected a domain in lower case with at least one dot, such as \"stable.example.com\"");

    /// <summary>A group of the Kubernetes community without its approval.</summary>
    public static readonly DiagnosticDescriptor DefinitionApproval = Error("MAN2501",
        "the group {0} is kept for the Kubernetes community, and the annotation '{1}' {2}; "
        + "give it the URL of the approval, or a reason that starts with \"unapproved\", or use a group of your own");

    /// <summary>A version's name has a bad form.</summary>
    public static readonly DiagnosticDescriptor DefinitionVersionName = Error("MAN2502",
        "the version name {0} is not valid; expected {1}, such as \"v1alpha1\"");

    /// <summary>Two versions have one name.</summary>
    public static readonly DiagnosticDescriptor DefinitionVersionTwice = Error("MAN2503",
        "the version {0} is there already, as item {1}; rename or remove one of the two");

    /// <summary>Not exactly one version is the one that is stored.</summary>
    public static readonly DiagnosticDescriptor DefinitionStorage = Error("MAN2504",
        "expected exactly one version with 'storage: true', found {0}; set it for the version that is kept in etcd and for no other");

    /// <summary>A version has no schema.</summary>
    public static readonly DiagnosticDescriptor DefinitionWithoutSchema = Error("MAN2505",
        "the version {0} has no 'schema.openAPIV3Schema', and every version needs one; "
        + "add it, at least as 'type: object' with 'x-kubernetes-preserve-unknown-fields: true'");

    /// <summary>One of the names has a bad form.</summary>
    public static readonly DiagnosticDescriptor DefinitionName = Error("MAN2506",
        "the {0} {1} is not valid; expected {2}");

    /// <summary>The kind and the kind of its lists are one.</summary>
    public static readonly DiagnosticDescriptor DefinitionListKind = Error("MAN2507",
        "the kind and the listKind are both {0}, so nobody could tell an object from a list; leave listKind out, or name it {1}");

    /// <summary>Pruning is off as in the first version of the API.</summary>
    public static readonly DiagnosticDescriptor DefinitionPreserves = Error("MAN2508",
        "'preserveUnknownFields: true' is not taken any more; "
        + "remove it, and set 'x-kubernetes-preserve-unknown-fields: true' in the schema where unknown fields have to be kept");

    /// <summary>A warning of deprecation that cannot be shown.</summary>
    public static readonly DiagnosticDescriptor DeprecationWarning = Error("MAN2509",
        "the deprecationWarning {0}; {1}");

    /// <summary>A path into an object that does not start with a dot.</summary>
    public static readonly DiagnosticDescriptor NotASimplePath = Error("MAN2511",
        "expected a path that starts with a dot, such as {0}, found {1}; write it in that form");

    /// <summary>A path of the scale subresource that leads elsewhere.</summary>
    public static readonly DiagnosticDescriptor ScalePath = Error("MAN2512",
        "expected a path below {0}, found {1}; point it at the field that has the number or the selector");

    /// <summary>Conversion by a webhook that is not told.</summary>
    public static readonly DiagnosticDescriptor ConversionWithoutWebhook = Error("MAN2513",
        "the conversion strategy \"Webhook\" needs '{0}', found none; add it, or use the strategy \"None\"");

    /// <summary>A webhook that nobody calls.</summary>
    public static readonly DiagnosticDescriptor ConversionForbidsWebhook = Error("MAN2514",
        "the conversion strategy {0} takes no '{1}'; remove it, or use the strategy \"Webhook\"");

    /// <summary>A webhook's address has a bad form.</summary>
    public static readonly DiagnosticDescriptor ConversionUrl = Error("MAN2515",
        "the webhook URL {0} is not valid: {1}; expected https://host[:port][/path]");

    /// <summary>The path at a webhook's Service has a bad form.</summary>
    public static readonly DiagnosticDescriptor ConversionPath = Error("MAN2516",
        "the webhook path {0} is not valid; expected '/' and segments between slashes, each {1}");

    /// <summary>A webhook that speaks no version of the server.</summary>
    public static readonly DiagnosticDescriptor ConversionReviewVersions = Error("MAN2517",
        "expected at least one of \"v1\" and \"v1beta1\" in conversionReviewVersions, found {0}; add \"v1\"");

    /// <summary>The path of a selectable field leads nowhere.</summary>
    public static readonly DiagnosticDescriptor SelectableFieldPath = Error("MAN2518",
        "the path {0} of a selectable field is not valid: {1}; "
        + "write the names of fields of the schema with a dot before each, such as \".spec.color\"");

    /// <summary>A field that nothing can be selected by.</summary>
    public static readonly DiagnosticDescriptor SelectableFieldType = Error("MAN2519",
        "the selectable field {0} {1}; choose a field of type string, boolean or integer outside the metadata");

    /// <summary>A field is selectable twice.</summary>
    public static readonly DiagnosticDescriptor SelectableFieldTwice = Error("MAN2520",
        "the selectable field {0} is in the list already, as item {1}; remove one of the two");

    /// <summary>Too many fields are selectable.</summary>
    public static readonly DiagnosticDescriptor TooManySelectableFields = Error("MAN2521",
        "expected at most {0} selectable fields, found {1}; remove some");
}
