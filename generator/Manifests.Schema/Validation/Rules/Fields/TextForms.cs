namespace Manifests.Schema.Validation;

/// <summary>The forms that texts of fields have. None of them allocates.</summary>
/// <remarks>
/// Source: apimachinery <c>pkg/util/validation</c> and <c>pkg/api/validation</c>; <c>pkg/apis/core/validation</c>.
/// </remarks>
internal static class TextForms
{
    // A subdomain, a slash and a name.
    private const int MaxKeyLength = Dns1123.MaxSubdomainLength + 1 + LabelSyntax.MaxLength;

    /// <summary>A name with dots: the names of most objects.</summary>
    public static TextForm Subdomain { get; } = new(Dns1123.IsSubdomain, NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name with dots, whose last character may be a hyphen because more could follow.</summary>
    public static TextForm SubdomainStart { get; } = new(IsSubdomainStart, NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name with dots, and a dot behind it if somebody likes.</summary>
    public static TextForm SubdomainWithRoot { get; } = new(
        static text => Dns1123.IsSubdomain(text is [.. var name, '.'] ? name : text), NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name with dots, or a star.</summary>
    public static TextForm SubdomainOrStar { get; } = new(
        static text => text is "*" || Dns1123.IsSubdomain(text), "'*', or " + NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name without dots.</summary>
    public static TextForm Label { get; } = new(Dns1123.IsLabel, NameGrammars.Describe(NameGrammar.Label));

    /// <summary>A name without dots that starts with a letter.</summary>
    public static TextForm LabelStartingWithLetter { get; } =
        new(Dns1035.IsLabel, NameGrammars.Describe(NameGrammar.LabelStartingWithLetter));

    /// <summary>A name without dots, or a star.</summary>
    public static TextForm LabelOrStar { get; } = new(
        static text => text is "*" || Dns1123.IsLabel(text), "'*', or " + NameGrammars.Describe(NameGrammar.Label));

    /// <summary>The name of a Service, which may start with a digit from 1.36 on.</summary>
    public static TextForm ServiceName { get; } = LabelStartingWithLetter.Until(new(1, 36), Label);

    /// <summary>A name that can stand as one segment of a path: RBAC names, kinds.</summary>
    public static TextForm PathSegment { get; } = new(Validation.PathSegment.IsValid, NameGrammars.Describe(NameGrammar.PathSegment));

    /// <summary>A domain of at least three parts: the names of webhooks.</summary>
    public static TextForm FullyQualifiedName { get; } = new(
        static text => Dns1123.IsSubdomain(text) && text.Count('.') >= 2,
        "a domain of at least three parts of lower-case letters, digits and '-', such as check.example.com");

    /// <summary>A host that an Ingress answers for: a name, or a star for its first part.</summary>
    public static TextForm Host { get; } =
        new(IsHost, "a DNS name of at most 253 lower-case letters, digits, '-' and '.', or '*.' and such a name");

    /// <summary>A label's key, also called a qualified name: a name with an optional domain before it.</summary>
    public static TextForm LabelKey { get; } = new(LabelSyntax.IsKey, LabelRule.KeyForm);

    /// <summary>A label's key in any case.</summary>
    public static TextForm LabelKeyInAnyCase { get; } = new(
        IsLabelKeyInAnyCase,
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional domain and '/'");

    /// <summary>A label's key without a domain before it.</summary>
    public static TextForm LabelKeyWithoutDomain { get; } = new(
        static text => !text.Contains('/') && LabelSyntax.IsKey(text),
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit");

    /// <summary>A label's value, which may be empty.</summary>
    public static TextForm LabelValue { get; } = new(LabelSyntax.IsValue, LabelRule.ValueForm);

    /// <summary>The version of an API, with its group unless that is the core group.</summary>
    public static TextForm ApiVersion { get; } = new(IsApiVersion, "an apiVersion such as apps/v1");

    /// <summary>A key of a ConfigMap or Secret.</summary>
    public static TextForm ConfigKey { get; } = new(Validation.ConfigKey.IsValid, Validation.ConfigKey.Form);

    /// <summary>The name of a port.</summary>
    public static TextForm PortName { get; } = new(Validation.PortName.IsValid, Validation.PortName.Form);

    /// <summary>The name of an environment variable, as of the releases from 1.32 on.</summary>
    public static TextForm RelaxedEnvName { get; } = new(Validation.EnvName.IsRelaxed, Validation.EnvName.RelaxedForm);

    /// <summary>The name of an environment variable, as of the release.</summary>
    public static TextForm EnvName { get; } =
        new TextForm(Validation.EnvName.IsStrict, Validation.EnvName.StrictForm).Until(new(1, 32), RelaxedEnvName);

    /// <summary>The name of an HTTP header.</summary>
    public static TextForm HeaderName { get; } = new(HttpHeaderName.IsValid, "letters, digits and '-', such as X-Forwarded-For");

    /// <summary>The name of a driver of storage or devices: a domain, in any case.</summary>
    public static TextForm DriverName { get; } = new(
        IsDriverName,
        "at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit");

    /// <summary>The name of a resource that containers ask for.</summary>
    public static TextForm ContainerResource { get; } = new(
        ResourceNames.IsOfContainer, "cpu, memory, ephemeral-storage, hugepages-... or a resource with a domain such as example.com/gpu");

    /// <summary>The name of a resource that quotas count.</summary>
    public static TextForm QuotaResource { get; } = new(
        static text => LabelSyntax.IsKey(text) && (text.Contains('/') || ResourceNames.IsStandardOfQuotas(text)),
        "a resource that quotas count, such as requests.cpu, limits.memory, pods or count/deployments.apps");

    /// <summary>The name of a resource that any limit is about.</summary>
    public static TextForm LimitedResource { get; } = new(
        static text => LabelSyntax.IsKey(text) && (text.Contains('/') || text is "storage" || ResourceNames.IsStandardOfQuotas(text)),
        "a standard resource such as cpu, memory or storage, or one with a domain such as example.com/gpu");

    /// <summary>The name of a kernel parameter.</summary>
    public static TextForm Sysctl { get; } = new(
        SysctlName.IsValid, "at most 253 characters: parts of lower-case letters, digits, '-' and '_' between '.' or '/'");

    /// <summary>A domain, a slash and a path: what controllers are named by.</summary>
    public static TextForm DomainPrefixedPath { get; } =
        new(Validation.DomainPrefixedPath.IsValid, "a lower-case domain, '/' and a path, such as example.com/controller");

    /// <summary>The name of a signer of certificates.</summary>
    public static TextForm SignerName { get; } = new(Validation.SignerName.IsValid, Validation.SignerName.Form);

    /// <summary>The name of an iSCSI target or initiator.</summary>
    public static TextForm IscsiName { get; } = new(
        Validation.IscsiName.IsValid, "a name that starts with iqn., eui. or naa., such as iqn.2001-04.com.example:disk1");

    /// <summary>A path inside a volume that could not be mistaken for the volume's own files, which start with two dots.</summary>
    public static TextForm FileInVolume { get; } =
        new(PathSyntax.IsFileInVolume, "a relative path without '..' that does not start with two dots");

    /// <summary>A path that stays below where it starts.</summary>
    public static TextForm DescendingPath { get; } = new(PathSyntax.IsDescending, "a relative path without '..'");

    /// <summary>A path that does not go up.</summary>
    public static TextForm PathWithoutBacksteps { get; } = new(PathSyntax.HasNoBacksteps, "a path without '..'");

    /// <summary>A path from the root.</summary>
    public static TextForm AbsolutePath { get; } = new(static text => text.StartsWith('/'), "a path that starts with '/'");

    /// <summary>Whether a text of at most the length of a label's key has a form after its letters became lower-case ones.</summary>
    public static bool IsInLowerCase(ReadOnlySpan<char> text, TextForm.Grammar grammar)
    {
        if (text.Length > MaxKeyLength)
        {
            return false;
        }

        Span<char> lower = stackalloc char[MaxKeyLength];
        return grammar(lower[..text.ToLowerInvariant(lower)]);
    }

    private static bool IsLabelKeyInAnyCase(ReadOnlySpan<char> text) => IsInLowerCase(text, LabelSyntax.IsKey);

    private static bool IsDriverName(ReadOnlySpan<char> text) =>
        text.Length <= Dns1123.MaxLabelLength && IsInLowerCase(text, Dns1123.IsSubdomain);

    // What could follow stands for the hyphen at the end and the character before it.
    private static bool IsSubdomainStart(ReadOnlySpan<char> text)
    {
        if (text is not [.. var start, _, '-'])
        {
            return Dns1123.IsSubdomain(text);
        }

        if (start.Length >= Dns1123.MaxSubdomainLength)
        {
            return false;
        }

        Span<char> whole = stackalloc char[Dns1123.MaxSubdomainLength];
        start.CopyTo(whole);
        whole[start.Length] = 'a';
        return Dns1123.IsSubdomain(whole[..(start.Length + 1)]);
    }

    private static bool IsHost(ReadOnlySpan<char> text) => text.Contains('*')
        ? text.Length <= Dns1123.MaxSubdomainLength && text.StartsWith("*.") && Dns1123.IsSubdomain(text[2..])
        : Dns1123.IsSubdomain(text);

    private static bool IsApiVersion(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return Dns1035.IsLabel(text[(slash + 1)..]) && (slash <= 0 || Dns1123.IsSubdomain(text[..slash]));
    }
}
