using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The registry of a Quobyte volume is hosts with ports, and its tenant is short.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateQuobyteVolumeSource.</remarks>
internal sealed class QuobyteRule : ITypeRule
{
    private const int MaxTenantLength = 64;

    private static readonly TextForm Registry =
        new(AreHostsAndPorts, "hosts with their ports, such as registry:7861, with ',' between them");

    private static readonly TextForm Tenant =
        new(static text => text.Length <= MaxTenantLength, "at most 64 characters");

    public string TypeName => "io.k8s.api.core.v1.QuobyteVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "registry", Registry);
        Expect.Form(walk, value, "tenant", Tenant);
    }

    private static bool AreHostsAndPorts(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(','))
        {
            if (!IsHostAndPort(text[part]))
            {
                return false;
            }
        }

        return true;
    }

    // One colon, or an IPv6 address in brackets before the last one.
    private static bool IsHostAndPort(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        var host = text[..colon];
        return host.StartsWith('[') ? host.EndsWith(']') : !host.ContainsAny(":[]");
    }
}
