using Manifests.Models.Kustomize;
using Manifests.Platforms.ArgoflowAws.Secrets;
using Manifests.Yaml;

namespace Manifests.Platforms.ArgoflowAws.Pipelines;

/// <summary>
/// The kinds that our script gives to a user's namespace beside upstream's. The controller watches only the kinds that it is told of,
/// and would make the others again and again.
/// </summary>
internal static class ProfileChildren
{
    public static IEnumerable<JsonPatch> Of(SecretsApi api) => api == SecretsApi.Modern
        ? [Child(ExternalSecrets.ModernApi, "secretstores"), Child(ExternalSecrets.ModernApi, "externalsecrets")]
        : [Child(ExternalSecrets.LegacyApi, "externalsecrets")];

    private static JsonPatch Child(string apiVersion, string resource) => JsonPatch.Add("/spec/childResources/-", new Mapping
    {
        ["apiVersion"] = apiVersion,
        ["resource"] = resource,
        ["updateStrategy"] = new Mapping { ["method"] = "InPlace" },
    });
}
