using Manifests.Yaml;

namespace Manifests.Schema.Validation;

/// <summary>The URI of an Azure disk fits its kind.</summary>
/// <remarks>Source: <c>pkg/apis/core/validation</c>, validateAzureDisk.</remarks>
internal sealed class AzureDiskRule : ITypeRule
{
    public string TypeName => "io.k8s.api.core.v1.AzureDiskVolumeSource";

    public void Check(SchemaWalk walk, Mapping value)
    {
        if (value.TextOf("diskURI") is not { Length: > 0 } uri)
        {
            return;
        }

        var start = value.TextOf("kind") == "Managed" ? "/subscriptions/" : "https://";
        if (!uri.StartsWith(start, StringComparison.Ordinal))
        {
            Expect.NotForm(walk, value["diskURI"]!, ["diskURI"], $"a text that starts with {start}");
        }
    }
}
