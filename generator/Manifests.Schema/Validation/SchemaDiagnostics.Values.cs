using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>An optional field has no value although its key is written.</summary>
    public static readonly DiagnosticDescriptor FieldNull = Warning("MAN2621",
        "the field '{0}' is null, which a server takes for a field that is not there, so ArgoCD may show a difference that never goes away; give it a value, or remove it");

    /// <summary>The schema does not have the field.</summary>
    public static readonly DiagnosticDescriptor FieldUnknown = Error("MAN2010", "unknown field '{0}'; {1}");

    /// <summary>The value is of another type; the server does not convert.</summary>
    public static readonly DiagnosticDescriptor WrongType = Error("MAN2011", "expected {0}, found {1}; {2}");

    /// <summary>A required field is not there.</summary>
    public static readonly DiagnosticDescriptor FieldMissing = Error("MAN2012", "the required field '{0}' is missing; add it");

    /// <summary>The value is not one of those allowed.</summary>
    public static readonly DiagnosticDescriptor NotInEnum = Error("MAN2013", "expected {0}, found {1}; {2}");

    /// <summary>The text does not have the form that its pattern wants.</summary>
    public static readonly DiagnosticDescriptor PatternMismatch = Error("MAN2014",
        "the text {0} does not match the pattern {1}; change it so that it does");

    /// <summary>The pattern of the schema is not RE2.</summary>
    public static readonly DiagnosticDescriptor PatternUnusable = Error("MAN2015",
        "the value was not checked against the pattern {0}, which is not valid RE2: {1}; mend the pattern in the schema");

    /// <summary>The number is too small.</summary>
    public static readonly DiagnosticDescriptor BelowMinimum = Error("MAN2016",
        "expected a number {0}, found {1}; raise it");

    /// <summary>The number is too large.</summary>
    public static readonly DiagnosticDescriptor AboveMaximum = Error("MAN2017",
        "expected a number {0}, found {1}; lower it");

    /// <summary>The number is not a multiple of what the schema says.</summary>
    public static readonly DiagnosticDescriptor NotMultiple = Error("MAN2018",
        "expected a multiple of {0}, found {1}; round it");

    /// <summary>The integer does not fit its format.</summary>
    public static readonly DiagnosticDescriptor IntegerOutOfRange = Error("MAN2019",
        "expected a {0}-bit integer from {1} to {2}, found {3}; write a number in that range");

    /// <summary>The text does not have its format.</summary>
    public static readonly DiagnosticDescriptor BadFormat = Error("MAN2020", "expected {0}, found {1}; write it in that form");

    /// <summary>The text is too short.</summary>
    public static readonly DiagnosticDescriptor TextTooShort = Error("MAN2021",
        "expected a text of at least {0}, found {1}; lengthen it");

    /// <summary>The text is too long.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Error("MAN2022",
        "expected a text of at most {0}, found {1}; shorten it");

    /// <summary>The list is too short.</summary>
    public static readonly DiagnosticDescriptor TooFewItems = Error("MAN2023",
        "expected at least {0} in the list, found {1}; add what is missing");

    /// <summary>The list is too long.</summary>
    public static readonly DiagnosticDescriptor TooManyItems = Error("MAN2024",
        "expected at most {0} in the list, found {1}; remove some");

    /// <summary>The map is too small.</summary>
    public static readonly DiagnosticDescriptor TooFewKeys = Error("MAN2025",
        "expected at least {0} in the map, found {1}; add what is missing");

    /// <summary>The map is too large.</summary>
    public static readonly DiagnosticDescriptor TooManyKeys = Error("MAN2026",
        "expected at most {0} in the map, found {1}; remove some");

    /// <summary>A list whose items may not repeat has one twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateItem = Error("MAN2027",
        "{0} is in the list already, as item {1}; remove one of the two");

    /// <summary>A list whose items are told apart by keys has two with the same ones.</summary>
    public static readonly DiagnosticDescriptor DuplicateListKey = Error("MAN2028",
        "the item has the same {0} as item {1}; rename or remove one of the two");

    /// <summary>The same in a built-in kind, where only server-side apply refuses it.</summary>
    public static readonly DiagnosticDescriptor DuplicateListKeyOnApply = Warning("MAN2029",
        "the item has the same {0} as item {1}, which server-side apply refuses; rename or remove one of the two");

    /// <summary>The value is not a quantity.</summary>
    public static readonly DiagnosticDescriptor BadQuantity = Error("MAN2030",
        "expected a quantity such as 500m, 2 or 1Gi, found {0}; {1}");

    /// <summary>No branch of an anyOf or oneOf fits.</summary>
    public static readonly DiagnosticDescriptor NoBranchFits = Error("MAN2031",
        "the value has none of the {0} allowed forms: {1}; make it fit one of them");

    /// <summary>More than one branch of a oneOf fits.</summary>
    public static readonly DiagnosticDescriptor SeveralBranchesFit = Error("MAN2032",
        "the value has more than one of the {0} forms that exclude each other ({1}); keep only one of them");

    /// <summary>None of the fields is set of which at least one has to be.</summary>
    public static readonly DiagnosticDescriptor NoneOfFieldsSet = Error("MAN2033",
        "expected {0} of {1}, found none of them; set one");

    /// <summary>Fields that exclude each other are set.</summary>
    public static readonly DiagnosticDescriptor SeveralFieldsSet = Error("MAN2034",
        "expected only one of {0}, found {1}; keep one of them");

    /// <summary>Fields are set that may not be set here.</summary>
    public static readonly DiagnosticDescriptor FieldsNotAllowed = Error("MAN2035",
        "{0} may not be set here; remove {1}");

    /// <summary>The value has a form that a not refuses.</summary>
    public static readonly DiagnosticDescriptor ForbiddenForm = Error("MAN2036",
        "the value has a form that the schema refuses ({0}); change it");

    /// <summary>An integer was written with a fraction.</summary>
    public static readonly DiagnosticDescriptor IntegerWithFraction = Warning("MAN2037",
        "expected an integer, found {0}, which is read as {1}; write {1}");

    /// <summary>The value cannot be an allowed one because of the types of the schema's enum.</summary>
    public static readonly DiagnosticDescriptor EnumUnusable = Error("MAN2038",
        "the value was not checked against the allowed value {0}, which is not valid JSON; mend the enum in the schema");

    /// <summary>The server takes an integer that its custom resource's controller cannot read.</summary>
    public static readonly DiagnosticDescriptor IntegerTooLargeForController = Warning("MAN2039",
        "expected a {0}-bit integer from {1} to {2}, found {3}, which a server takes but the controller cannot read; write a number in that range");
}
