using Manifests.Yaml;

namespace Manifests.Schema.Across;

/// <summary>How findings name a resource.</summary>
internal static class ResourceWords
{
    /// <summary>The form <c>apps/v1 Deployment shop/web</c>, without what it does not say.</summary>
    public static string Of(Mapping resource)
    {
        var metadata = resource.MappingOf("metadata");
        var name = metadata?.TextOf("name") ?? metadata?.TextOf("generateName");
        var place = metadata?.TextOf("namespace") is { } scope && name is not null ? $"{scope}/{name}" : name;
        return string.Join(' ', new[] { resource.TextOf("apiVersion"), resource.TextOf("kind"), place }.OfType<string>());
    }
}
