using Manifests.Diagnostics;

namespace Manifests;

/// <summary>What can be wrong with sealing a Secret. No sentence quotes a value. Ids MAN5260 to MAN5289.</summary>
public static class SealingDiagnostics
{
    /// <summary>The certificate's file holds something else.</summary>
    public static readonly DiagnosticDescriptor NotACertificate = new("MAN5260", Severity.Error,
        "expected a certificate in PEM form, found {0}. Give the controller's certificate, as 'kubeseal --fetch-cert' writes it.");

    /// <summary>The certificate is of another kind of key.</summary>
    public static readonly DiagnosticDescriptor NotRsa = new("MAN5261", Severity.Error,
        "expected a certificate of an RSA key, found one of a key of the kind {0}. Give the certificate of the sealed-secrets controller.");

    /// <summary>The certificate's time is over.</summary>
    public static readonly DiagnosticDescriptor Expired = new("MAN5262", Severity.Error,
        "the certificate expired at {0}, so the controller has a newer key. Fetch its certificate of today.");

    /// <summary>The certificate's time has not come.</summary>
    public static readonly DiagnosticDescriptor NotYetValid = new("MAN5263", Severity.Error,
        "the certificate holds only from {0}. Fetch the certificate that the controller uses today, or mend this machine's clock.");

    /// <summary>The key can be broken.</summary>
    public static readonly DiagnosticDescriptor KeyTooShort = new("MAN5264", Severity.Error,
        "the certificate's RSA key has {0} bits; expected at least {1}. Let the controller make a longer key; its own have 4096 bits.");

    /// <summary>The reader refused the YAML.</summary>
    public static readonly DiagnosticDescriptor SecretUnreadable = new("MAN5265", Severity.Error,
        "the YAML cannot be read here ({0}); what stands there may be secret and is not told. Mend the line.");

    /// <summary>There is another number of documents.</summary>
    public static readonly DiagnosticDescriptor NotOneSecret = new("MAN5266", Severity.Error,
        "expected one Secret, found {0} documents. Give each Secret a call of its own.");

    /// <summary>The document is of another kind.</summary>
    public static readonly DiagnosticDescriptor NotASecret = new("MAN5267", Severity.Error,
        "expected a v1 Secret, found {0}. Give the manifest of a Secret with its values in clear.");

    /// <summary>A Secret has no such field.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new("MAN5268", Severity.Error,
        "a Secret has no field '{0}'; expected one of {1}. Remove it, or mend its name.");

    /// <summary>A field has a value of another type.</summary>
    public static readonly DiagnosticDescriptor FieldType = new("MAN5269", Severity.Error,
        "'{0}': expected {1}, found {2}; it is not told, for it may be secret. Write {1}.");

    /// <summary>A value below data is no base64.</summary>
    public static readonly DiagnosticDescriptor NotBase64 = new("MAN5270", Severity.Error,
        "'data.{0}' is not base64. Encode the value, or move it in clear to 'stringData'.");

    /// <summary>A Secret cannot have the name.</summary>
    public static readonly DiagnosticDescriptor BadName = new("MAN5271", Severity.Error,
        "'{0}' cannot name a Secret; expected at most 253 lower-case letters, digits, '-' and '.', a letter or digit at both ends of "
        + "each part. "
        + "Mend metadata.name, or give --name.");

    /// <summary>The scope needs a namespace.</summary>
    public static readonly DiagnosticDescriptor NoNamespace = new("MAN5272", Severity.Error,
        "the Secret has no namespace, and with the scope '{0}' its values can be opened in one only. Write metadata.namespace, or "
        + "give --namespace.");

    /// <summary>No namespace can have the name.</summary>
    public static readonly DiagnosticDescriptor BadNamespace = new("MAN5273", Severity.Error,
        "'{0}' cannot name a namespace; expected at most 63 lower-case letters, digits and '-', a letter or digit at both ends. Mend it.");

    /// <summary>Nothing to seal.</summary>
    public static readonly DiagnosticDescriptor NoValues = new("MAN5274", Severity.Error,
        "the Secret has no values; expected at least one below 'data' or 'stringData', or after --from. Add it.");

    /// <summary>A key that no Secret can have.</summary>
    public static readonly DiagnosticDescriptor BadKey = new("MAN5275", Severity.Error,
        "'{0}' cannot name a value of a Secret; expected at most 253 letters, digits, '-', '_' and '.', not beginning with '..'. "
        + "Rename it.");

    /// <summary>More than a Secret may hold.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("MAN5276", Severity.Error,
        "the values have {0} bytes together; a Secret holds at most {1}. Split it into several.");

    /// <summary>A file of sealed values holds something else.</summary>
    public static readonly DiagnosticDescriptor NotASealedSecret = new("MAN5277", Severity.Error,
        "expected a bitnami.com/v1alpha1 SealedSecret with 'spec.encryptedData'; what is there instead may be secret and is not told. "
        + "Make the file with 'manifests seal'.");

    /// <summary>A value is not a ciphertext.</summary>
    public static readonly DiagnosticDescriptor NotSealed = new("MAN5278", Severity.Error,
        "the value of '{0}' {1}, so nobody sealed it and it may be secret. Take it out of the file, change it where it is used, "
        + "and seal the new one with 'manifests seal'.");

    /// <summary>Another tool sealed the file.</summary>
    public static readonly DiagnosticDescriptor SealedElsewhere = new("MAN5279", Severity.Error,
        "{0}: another tool sealed the file, so whether it holds these values for this certificate cannot be told; nothing was sealed. "
        + "Give --reseal to seal all of them anew.");

    /// <summary>No digest key, so no comparison.</summary>
    public static readonly DiagnosticDescriptor NoDigestKey = new("MAN5280", Severity.Error,
        "{0}: whether the values changed cannot be told without the digest key; nothing was sealed. Give it in MANIFESTS_DIGEST_KEY or "
        + "after --digest-key, or give --reseal to seal all of them anew.");

    /// <summary>The digests were made under another key.</summary>
    public static readonly DiagnosticDescriptor OtherDigestKey = new("MAN5281", Severity.Error,
        "{0}: the digests in the file were made with another digest key, so whether the values changed cannot be told; nothing was sealed. "
        + "Give that key, or give --reseal to seal all of them anew with this one.");

    /// <summary>The file has no digests.</summary>
    public static readonly DiagnosticDescriptor DigestsMissing = new("MAN5282", Severity.Error,
        "{0}: the file has no digests of these, so whether they changed cannot be told; nothing was sealed. "
        + "Give --reseal once to seal all of them anew; the digests are kept from then on.");

    /// <summary>A random value is known to the cluster only.</summary>
    public static readonly DiagnosticDescriptor RandomValueLost = new("MAN5283", Severity.Error,
        "{0}: made at random before, so nobody here knows the value, and another certificate, name, namespace or scope needs it to "
        + "seal it again. "
        + "Take it from the cluster and give it as a file or variable, or give --reseal to make a new one.");

    /// <summary>Nothing is remembered.</summary>
    public static readonly DiagnosticDescriptor NoDigests = new("MAN5284", Severity.Warning,
        "no digests are kept without a digest key, so the next call cannot tell which values changed. Make a key with "
        + "--new-digest-key FILE "
        + "outside the repository, and give it in MANIFESTS_DIGEST_KEY or after --digest-key.");

    /// <summary>The digest key is no base64.</summary>
    public static readonly DiagnosticDescriptor DigestKeyNotBase64 = new("MAN5285", Severity.Error,
        "the digest key in {0} is not base64; expected at least {1} random bytes in base64. Make one with --new-digest-key FILE.");

    /// <summary>The digest key could be guessed.</summary>
    public static readonly DiagnosticDescriptor DigestKeyTooShort = new("MAN5286", Severity.Error,
        "the digest key in {0} has {1} bytes; expected at least {2}. Make one with --new-digest-key FILE.");

    /// <summary>A platform asks for a file that nobody sealed.</summary>
    public static readonly DiagnosticDescriptor FileMissing = new("MAN5287", Severity.Error,
        "there is no sealed Secret '{0}/{1}' for this environment; expected it here, with {2}. "
        + "Make it with 'manifests seal --certificate FILE --platform {3} --environment {4}'.");

    /// <summary>A file is of another object than its path says.</summary>
    public static readonly DiagnosticDescriptor OtherObject = new("MAN5288", Severity.Error,
        "expected the sealed Secret '{0}', found '{1}'. A sealed value opens only under its own name; seal it for this one.");

    /// <summary>The platform needs a value that is not sealed.</summary>
    public static readonly DiagnosticDescriptor KeyMissing = new("MAN5289", Severity.Error,
        "the sealed Secret '{0}/{1}' lacks {2}, which the platform reads. Seal the Secret again with it.");
}
