using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>Entries of a pod's hosts file are an address and names.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, ValidateHostAliases.</remarks>
internal sealed class HostAliasRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.HostAlias";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "hostnames", TextForms.Subdomain);
        if (value["ip"] is Scalar { Kind: ScalarKind.String } address)
        {
            Addresses.Address(walk, address, ["ip"]);
        }
        else if (!value.HasValue("ip") && walk.Version < new KubernetesVersion(1, 31) && !walk.Options.Partial)
        {
            walk.Findings.Add(SchemaDiagnostics.FieldMissing, value, "ip");
        }
    }
}
