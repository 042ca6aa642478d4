using Manifests.Yaml;

namespace Manifests.Cli;

/// <summary>How a resource is called in reports.</summary>
internal static class ResourceName
{
    /// <summary><c>apiVersion Kind namespace/name</c>, without what it does not say.</summary>
    public static string Of(Mapping resource)
    {
        var metadata = resource.MappingOf("metadata");
        var place = (metadata?.TextOf("namespace"), metadata?.TextOf("name") ?? metadata?.TextOf("generateName")) switch
        {
            (_, null or "") => null,
            (null or "", var name) => name,
            var (ns, name) => $"{ns}/{name}",
        };
        return string.Join(' ', new[] { resource.TextOf("apiVersion"), resource.TextOf("kind"), place }.OfType<string>());
    }
}
