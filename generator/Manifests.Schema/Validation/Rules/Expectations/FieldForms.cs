using System.Buffers;

namespace Manifests.Schema.Validation;

/// <summary>The forms that rules ask for by name.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c> and <c>pkg/api/validation</c>.</remarks>
internal static class FieldForms
{
    private static readonly SearchValues<char> PathCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~%!$&'()*+,;=:");

    private static readonly KubernetesVersion RelaxedServiceNames = new(1, 36);

    /// <summary>A DNS label.</summary>
    public static FieldForm Label { get; } = new(Dns1123.IsLabel, NameGrammars.Describe(NameGrammar.Label));

    /// <summary>A DNS label that starts with a letter.</summary>
    public static FieldForm LabelStartingWithLetter { get; } =
        new(Dns1035.IsLabel, NameGrammars.Describe(NameGrammar.LabelStartingWithLetter));

    /// <summary>A DNS subdomain: the names of most objects.</summary>
    public static FieldForm Subdomain { get; } = new(Dns1123.IsSubdomain, NameGrammars.Describe(NameGrammar.Subdomain));

    /// <summary>A name that can stand as one segment of a path: RBAC names, kinds.</summary>
    public static FieldForm PathSegment { get; } = new(Validation.PathSegment.IsValid, NameGrammars.Describe(NameGrammar.PathSegment));

    /// <summary>A name with an optional domain before it.</summary>
    public static FieldForm QualifiedName { get; } = new(
        LabelSyntax.IsKey,
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/'");

    /// <summary>A name without a domain before it.</summary>
    public static FieldForm NameWithoutDomain { get; } = new(
        static text => !text.Contains('/') && LabelSyntax.IsKey(text),
        "at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit");

    /// <summary>The version of an API, with its group unless that is the core group.</summary>
    public static FieldForm ApiVersion { get; } = new(IsApiVersion, "an apiVersion such as apps/v1");

    /// <summary>The value of a label.</summary>
    public static FieldForm LabelValue { get; } = new(
        LabelSyntax.IsValue, "nothing, or at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit");

    /// <summary>A key in a ConfigMap or Secret.</summary>
    public static FieldForm ConfigKey { get; } = new(Validation.ConfigKey.IsValid, Validation.ConfigKey.Form);

    /// <summary>The name of a port of a container.</summary>
    public static FieldForm PortName { get; } = new(Validation.PortName.IsValid, Validation.PortName.Form);

    /// <summary>A domain of at least three parts: the names of webhooks.</summary>
    public static FieldForm FullyQualifiedName { get; } = new(
        IsFullyQualifiedName, "a domain of at least three parts of lower-case letters, digits and '-', such as check.example.com");

    /// <summary>A domain, a slash and a path.</summary>
    public static FieldForm DomainPrefixedPath { get; } = new(
        IsDomainPrefixedPath, "a lower-case domain, '/' and a path, such as example.com/controller");

    /// <summary>The name of a Service, which may start with a digit from 1.36 on.</summary>
    public static FieldForm ServiceName(KubernetesVersion version) => version >= RelaxedServiceNames ? Label : LabelStartingWithLetter;

    private static bool IsFullyQualifiedName(ReadOnlySpan<char> text) => Dns1123.IsSubdomain(text) && text.Count('.') >= 2;

    private static bool IsDomainPrefixedPath(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0
            && slash + 1 < text.Length
            && Dns1123.IsSubdomain(text[..slash])
            && !text[(slash + 1)..].ContainsAnyExcept(PathCharacters);
    }

    private static bool IsApiVersion(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return Dns1035.IsLabel(text[(slash + 1)..]) && (slash <= 0 || Dns1123.IsSubdomain(text[..slash]));
    }
}
