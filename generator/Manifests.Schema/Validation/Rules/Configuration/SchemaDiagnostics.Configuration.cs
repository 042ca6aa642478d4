using Manifests.Diagnostics;

namespace Manifests.Schema.Validation;

public static partial class SchemaDiagnostics
{
    /// <summary>A secret stands where everyone reads it.</summary>
    public static readonly DiagnosticDescriptor SecretExposed = Warning("MAN2622",
        "the value has what looks like {0} (not shown), and {1} is no place for it: everyone who reads the object or the repository has it; keep it in a Secret that does not come from the repository, and replace the one that was shown");

    /// <summary>A value of a Secret is not encoded.</summary>
    public static readonly DiagnosticDescriptor SecretNotBase64 = Error("MAN2623",
        "expected {0}, found {1}; encode it with the standard alphabet and padding, or write the plain text in 'stringData'");

    /// <summary>A key of a ConfigMap or Secret has a bad form.</summary>
    public static readonly DiagnosticDescriptor BadConfigKey = Error("MAN2434",
        "the key {0} is not valid; expected {1}");

    /// <summary>A key of a ConfigMap says two values.</summary>
    public static readonly DiagnosticDescriptor ConfigKeyTwice = Error("MAN2435",
        "the key {0} is in 'data' and in 'binaryData'; keep it in one of the two");

    /// <summary>A ConfigMap or Secret is too large.</summary>
    public static readonly DiagnosticDescriptor ConfigTooLarge = Error("MAN2436",
        "the values have {0} bytes in all, and a {1} takes at most {2}; split it");

    /// <summary>A Secret lacks a key that its type promises.</summary>
    public static readonly DiagnosticDescriptor SecretKeyMissing = Error("MAN2437",
        "a Secret of the type {0} needs the key {1} in 'data' or 'stringData', found none; add it, or change the type");

    /// <summary>A Secret has an empty value where its type promises one.</summary>
    public static readonly DiagnosticDescriptor SecretValueEmpty = Error("MAN2438",
        "a Secret of the type {0} needs a value for the key {1}, found an empty one; fill it in");

    /// <summary>A Secret's value is not JSON although its type promises it.</summary>
    public static readonly DiagnosticDescriptor SecretValueNotJson = Error("MAN2439",
        "a Secret of the type {0} needs a JSON object as the value of {1}, found other content (not shown); "
        + "write it as a registry login does");

    /// <summary>A token Secret does not say whose token.</summary>
    public static readonly DiagnosticDescriptor SecretWithoutServiceAccount = Error("MAN2440",
        "a Secret of the type {0} needs the annotation '{1}', found none; add it with the name of the ServiceAccount");
}
