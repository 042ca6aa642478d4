using System.Text.RegularExpressions;

namespace Manifests;

/// <summary>
/// What may name a Secret, its namespace and its values. Source: Kubernetes, "Object Names and IDs", and the validation of the core
/// API's Secret.
/// </summary>
public static partial class SecretNames
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Whether a text is a DNS subdomain, as the names of Secrets are.</summary>
    public static bool IsName(string text) => text is { Length: <= LongestName } && DnsName().IsMatch(text);

    /// <summary>Whether a text is a DNS label, as the names of namespaces are.</summary>
    public static bool IsNamespace(string text) => text is { Length: <= LongestLabel } && DnsLabel().IsMatch(text);

    /// <summary>Whether a text can name a value.</summary>
    public static bool IsKey(string text) =>
        text is { Length: <= LongestName } and not "." && !text.StartsWith("..", StringComparison.Ordinal) && Key().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DnsName();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DnsLabel();

    [GeneratedRegex(@"^[-._a-zA-Z0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
