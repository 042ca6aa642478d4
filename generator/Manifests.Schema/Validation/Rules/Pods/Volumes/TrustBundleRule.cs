using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>A projected trust bundle is selected by labels only among those of a signer, and its name has that of its signer.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateProjectionSources, ValidateClusterTrustBundleName.</remarks>
internal sealed class TrustBundleRule : ITypeRule
{
    private static readonly TextForm Name =
        new(
            IsName,
            "a name, with that of its signer and ':' before it if it has one, such as example.com:signer:name");

    public string TypeName => "io.k8s.api.core.v1.ClusterTrustBundleProjection";

    public void Check(SchemaWalk walk, Mapping value)
    {
        Expect.Form(walk, value, "name", Name);
        if (value.HasValue("name") && value.HasValue("labelSelector"))
        {
            walk.Findings.AddBelow(SchemaDiagnostics.TrustBundleSelector, value["labelSelector"]!, ["labelSelector"]);
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf(':');
        return Dns1123.IsSubdomain(text[(colon + 1)..]);
    }
}
