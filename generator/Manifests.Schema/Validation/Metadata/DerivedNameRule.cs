namespace Manifests.Schema.Validation;

/// <summary>Names that say what the object is about: an address, a signer, a candidate.</summary>
/// <remarks>
/// Source: <c>pkg/apis/networking/validation</c>, ValidateIPAddressName; <c>pkg/apis/core/validation/names.go</c>,
/// ValidateClusterTrustBundleName; <c>pkg/apis/coordination/validation</c>, ValidLeaseCandidateName.
/// </remarks>
internal sealed class DerivedNameRule : IResourceRule
{
    public void Check(ResourceContext resource)
    {
        if (resource.Metadata?.TextOf("name") is not { Length: > 0 } name || !PathSegment.IsValid(name))
        {
            return;
        }

        if (resource.Is("networking.k8s.io", "IPAddress"))
        {
            CheckAddress(resource, name);
        }
        else if (resource.Is("certificates.k8s.io", "ClusterTrustBundle"))
        {
            CheckBundle(resource, name);
        }
        else if (resource.Is("coordination.k8s.io", "LeaseCandidate") && !ConfigKey.IsValid(name))
        {
            Tell(resource, name, ConfigKey.Form);
        }
    }

    private static void CheckAddress(ResourceContext resource, string name)
    {
        if (!IpAddress.TryParse(name, out var address))
        {
            Tell(resource, name, IpAddress.Form);
        }
        else if (Addresses.Show(address) != name)
        {
            Tell(resource, name, "the usual form of the address, " + Addresses.Show(address));
        }
    }

    private static void CheckBundle(ResourceContext resource, string name)
    {
        var signer = resource.Root.MappingOf("spec")?.TextOf("signerName") ?? "";
        var prefix = signer.Length == 0 ? "" : signer.Replace('/', ':') + ":";
        if (!name.StartsWith(prefix, StringComparison.Ordinal) || !Dns1123.IsSubdomain(name.AsSpan(prefix.Length)))
        {
            var rest = NameGrammars.Describe(NameGrammar.Subdomain);
            Tell(resource, name, prefix.Length == 0 ? rest : $"{Shown.Text(prefix)}, as the signer says, and then {rest}");
        }
    }

    private static void Tell(ResourceContext resource, string name, string expected) =>
        resource.AddToMetadata("name", SchemaDiagnostics.BadName, Shown.Text(name), Shown.One(resource.KindName), expected);
}
