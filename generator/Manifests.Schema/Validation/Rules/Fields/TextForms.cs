namespace Manifests.Schema.Validation;

/// <summary>The grammars that fields of texts have.</summary>
internal static class TextForms
{
    private static readonly KubernetesVersion RelaxedEnvNames = new(1, 32);

    /// <summary>A name with dots.</summary>
    public static TextForm Subdomain { get; } =
        new(static text => Dns1123.IsSubdomain(text), NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name with dots, whose last character may be a hyphen because more could follow.</summary>
    public static TextForm SubdomainStart { get; } =
        new(static text => Dns1123.IsSubdomain(MaskedEnd(text)), NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name without dots.</summary>
    public static TextForm Label { get; } = new(static text => Dns1123.IsLabel(text), NameGrammars.Describe(NameGrammar.Label));

    /// <summary>A label's key, also called a qualified name.</summary>
    public static TextForm LabelKey { get; } = new(static text => LabelSyntax.IsKey(text), LabelRule.KeyForm);

    /// <summary>A label's value.</summary>
    public static TextForm LabelValue { get; } = new(static text => LabelSyntax.IsValue(text), LabelRule.ValueForm);

    /// <summary>The name of a port.</summary>
    public static TextForm PortName { get; } = new(static text => Validation.PortName.IsValid(text), Validation.PortName.Form);

    /// <summary>A key of a ConfigMap or Secret.</summary>
    public static TextForm ConfigKey { get; } = new(static text => Validation.ConfigKey.IsValid(text), Validation.ConfigKey.Form);

    /// <summary>The name of an environment variable, as of the release.</summary>
    public static TextForm EnvName { get; } = new(
        static (text, version) => version >= RelaxedEnvNames ? Validation.EnvName.IsRelaxed(text) : Validation.EnvName.IsStrict(text),
        static version => version >= RelaxedEnvNames ? Validation.EnvName.RelaxedForm : Validation.EnvName.StrictForm);

    /// <summary>The name of an environment variable, as of the releases from 1.32 on.</summary>
    public static TextForm RelaxedEnvName { get; } =
        new(static text => Validation.EnvName.IsRelaxed(text), Validation.EnvName.RelaxedForm);

    /// <summary>The name of an HTTP header.</summary>
    public static TextForm HeaderName { get; } =
        new(static text => HttpHeaderName.IsValid(text), "letters, digits and '-', such as X-Forwarded-For");

    /// <summary>The name of a CSI driver.</summary>
    public static TextForm CsiDriver { get; } = new(
        static text => text.Length <= Dns1123.MaxLabelLength && Dns1123.IsSubdomain(text.ToLowerInvariant()),
        "at most 63 letters, digits, '-' and '.', where each part between dots starts and ends with a letter or digit");

    /// <summary>The name of a kernel parameter.</summary>
    public static TextForm Sysctl { get; } = new(
        static text => SysctlName.IsValid(text),
        "at most 253 characters: parts of lower-case letters, digits, '-' and '_' between '.' or '/'");

    /// <summary>A domain, a slash and a path: what controllers are named by.</summary>
    public static TextForm DomainPrefixedPath { get; } = new(
        static text => Validation.DomainPrefixedPath.IsValid(text) && text.Length <= Dns1123.MaxLabelLength,
        "a domain, '/' and a path, such as example.com/controller, of at most 63 characters");

    /// <summary>A path inside a volume that could not be mistaken for the volume's own files, which start with two dots.</summary>
    public static TextForm FileInVolume { get; } =
        new(static text => PathSyntax.IsFileInVolume(text), "a relative path without '..' that does not start with two dots");

    /// <summary>A path that stays below where it starts.</summary>
    public static TextForm DescendingPath { get; } =
        new(static text => PathSyntax.IsDescending(text), "a relative path without '..'");

    /// <summary>A path that does not go up.</summary>
    public static TextForm PathWithoutBacksteps { get; } =
        new(static text => PathSyntax.HasNoBacksteps(text), "a path without '..'");

    /// <summary>A path from the root.</summary>
    public static TextForm AbsolutePath { get; } =
        new(static text => text.StartsWith('/'), "a path that starts with '/'");

    /// <summary>The name of a signer of certificates.</summary>
    public static TextForm SignerName { get; } = new(
        static text => Validation.SignerName.IsValid(text), "a domain with a dot, '/' and a name, such as example.com/signer");

    /// <summary>The name of an iSCSI target or initiator.</summary>
    public static TextForm IscsiName { get; } = new(
        static text => Validation.IscsiName.IsValid(text),
        "a name that starts with iqn., eui. or naa., such as iqn.2001-04.com.example:disk1");

    private static string MaskedEnd(string text) => text.Length > 1 && text[^1] == '-' ? text[..^2] + "a" : text;
}
