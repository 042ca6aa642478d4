using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

/// <content>MAN2525 to MAN2549: the schemas in a CustomResourceDefinition.</content>
public static partial class SchemaDiagnostics
{
    /// <summary>A schema does not say its type.</summary>
    public static readonly DiagnosticDescriptor SchemaWithoutType = Error("MAN2525",
        "{0} has no 'type', so the schema is not structural; "
        + "add one, or 'x-kubernetes-int-or-string: true' or 'x-kubernetes-preserve-unknown-fields: true'");

    /// <summary>A schema has a type that its place does not take.</summary>
    public static readonly DiagnosticDescriptor SchemaOfWrongType = Error("MAN2526",
        "expected the type {0} {1}, found {2}; change it");

    /// <summary>A keyword of JSON Schema that definitions may not use.</summary>
    public static readonly DiagnosticDescriptor SchemaKeyword = Error("MAN2527",
        "'{0}' is not allowed in the schema of a CustomResourceDefinition; {1}");

    /// <summary>A schema is an object with known fields and a map with free keys.</summary>
    public static readonly DiagnosticDescriptor SchemaPropertiesAndFreeKeys = Error("MAN2528",
        "'additionalProperties' excludes 'properties'; keep the one that says whether the keys are known");

    /// <summary>Free keys where a whole resource stands.</summary>
    public static readonly DiagnosticDescriptor SchemaFreeKeysOfResource = Error("MAN2529",
        "'additionalProperties' may not be used {0}; name the fields under 'properties'");

    /// <summary>A branch says what only a structural schema may say.</summary>
    public static readonly DiagnosticDescriptor BranchSaysStructure = Error("MAN2530",
        "'{0}' may not stand inside allOf, anyOf, oneOf or not, where only values are restricted; move it out of there");

    /// <summary>A branch restricts a field that the structural schema does not have.</summary>
    public static readonly DiagnosticDescriptor BranchOfUnknownField = Error("MAN2531",
        "{0} is restricted here, and the structural schema does not have it at '{1}'; describe it there with its type, or remove it here");

    /// <summary>The schema of a resource's metadata says more than the names.</summary>
    public static readonly DiagnosticDescriptor MetadataRestricted = Error("MAN2532",
        "the schema of the root's metadata may only restrict 'name' and 'generateName', found {0}; remove the rest, the server knows it");

    /// <summary>An embedded resource of which nothing is known.</summary>
    public static readonly DiagnosticDescriptor EmbeddedWithoutFields = Error("MAN2533",
        "an embedded resource needs 'properties' or 'x-kubernetes-preserve-unknown-fields: true', found neither; add one of them");

    /// <summary>Extensions that exclude each other.</summary>
    public static readonly DiagnosticDescriptor ExtensionsExclude = Error("MAN2534",
        "'{0}' excludes 'x-kubernetes-int-or-string'; remove one of the two");

    /// <summary>An extension that may only be true.</summary>
    public static readonly DiagnosticDescriptor PreserveMayNotBeFalse = Error("MAN2535",
        "'x-kubernetes-preserve-unknown-fields' may only be true; remove it where unknown fields have to be dropped");

    /// <summary>An array does not say its items.</summary>
    public static readonly DiagnosticDescriptor ArrayWithoutItems = Error("MAN2536",
        "{0} has no schema in 'items'; say what its items are");

    /// <summary>An extension of lists or maps on another type.</summary>
    public static readonly DiagnosticDescriptor ExtensionOfOtherType = Error("MAN2537",
        "'{0}' needs 'type: {1}', found {2}; correct the type, or remove the extension");

    /// <summary>The items of a set could be changed one field at a time.</summary>
    public static readonly DiagnosticDescriptor SetItemsNotAtomic = Error("MAN2538",
        "the items of a list of type \"set\" are compared as a whole, so they need '{0}: atomic', found {1}; "
        + "set it, or use the list type \"map\" or \"atomic\"");

    /// <summary>Keys and type of a list do not fit together.</summary>
    public static readonly DiagnosticDescriptor ListMapKeys = Error("MAN2539",
        "{0}; {1}");

    /// <summary>A property that tells items apart cannot do so.</summary>
    public static readonly DiagnosticDescriptor ListMapKeyProperty = Error("MAN2540",
        "'{0}' tells the items of the list apart (x-kubernetes-list-map-keys), but {1}; {2}");

    /// <summary>Items of a set or map that could be null.</summary>
    public static readonly DiagnosticDescriptor ListItemsNullable = Error("MAN2541",
        "the items of a list of type {0} may not be nullable; remove 'nullable'");

    /// <summary>A pattern is no regular expression of the server.</summary>
    public static readonly DiagnosticDescriptor PatternNotRe2 = Error("MAN2542",
        "the pattern {0} is not valid RE2: {1}; mend it");

    /// <summary>A default where none may stand.</summary>
    public static readonly DiagnosticDescriptor DefaultForbidden = Error("MAN2543",
        "'default' may not be set {0}; remove it");

    /// <summary>A default breaks the schema it stands in.</summary>
    public static readonly DiagnosticDescriptor DefaultDoesNotFit = Error("MAN2544",
        "the default does not fit its own schema: {0}; change the default or the schema");

    /// <summary>The texts of a CEL rule have a bad form.</summary>
    public static readonly DiagnosticDescriptor RuleText = Error("MAN2545",
        "the {0} of the rule {1}; {2}");

    /// <summary>A keyword at the root that would not reach the status.</summary>
    public static readonly DiagnosticDescriptor RootKeywordWithStatus = Error("MAN2546",
        "'{0}' may not stand at the root of the schema while the status subresource is on; "
        + "move it below a property, or turn the subresource off");

    /// <summary>The root may be null.</summary>
    public static readonly DiagnosticDescriptor RootNullable = Error("MAN2547",
        "the root of the schema may not be nullable; remove 'nullable'");

    /// <summary>A field that the server drops without a word.</summary>
    public static readonly DiagnosticDescriptor SchemaFieldDropped = Warning("MAN2548",
        "unknown field '{0}', which a server drops here without a word; {1}");

    /// <summary>The path of a CEL rule's finding leads nowhere.</summary>
    public static readonly DiagnosticDescriptor RuleFieldPath = Error("MAN2549",
        "the fieldPath {0} of the rule is not valid: {1}; "
        + "write the path of a field below the rule's schema, such as \".minReplicas\" or \".labels['app']\"");
}
