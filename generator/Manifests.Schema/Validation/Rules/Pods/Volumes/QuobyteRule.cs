using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The registry of a Quobyte volume is hosts with ports, and its tenant is short.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateQuobyteVolumeSource.</remarks>
internal sealed class QuobyteRule : ITypeRule
{
    private const int MaxTenantLength = 64;

    private static readonly TextForm Registry =
        new(static text => text.Split(',').All(IsHostAndPort), "hosts with their ports, such as registry:7861, with ',' between them");

    private static readonly TextForm Tenant =
        new(static text => text.Length <= MaxTenantLength, "at most 64 characters");

    public string TypeName => "io.k8s.api.core.v1.QuobyteVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        FieldRule.CheckText(walk, value, "registry", Registry);
        FieldRule.CheckText(walk, value, "tenant", Tenant);
    }

    // One colon, or an IPv6 address in brackets before the last one.
    private static bool IsHostAndPort(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon < 0)
        {
            return false;
        }

        var host = text.AsSpan(0, colon);
        return host.StartsWith('[') ? host.EndsWith(']') : !host.ContainsAny(":[]");
    }
}
