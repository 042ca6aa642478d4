namespace Manifests.Schema.Validation;

/// <summary>The names of hosts that Ingresses answer for.</summary>
/// <remarks>Source: apimachinery <c>pkg/util/validation</c>, IsWildcardDNS1123Subdomain.</remarks>
internal static class HostForms
{
    private const string Description =
        "a DNS name of at most 253 lower-case letters, digits, '-' and '.', or '*.' and such a name";

    /// <summary>A name, or a star for its first part.</summary>
    public static FieldForm Host { get; } = new(IsHost, Description);

    private static bool IsHost(ReadOnlySpan<char> text) => text.Contains('*')
        ? text.Length <= Dns1123.MaxSubdomainLength && text.StartsWith("*.") && Dns1123.IsSubdomain(text[2..])
        : Dns1123.IsSubdomain(text);
}
