using Manifests.Models.ExternalSecrets.V1;
using Manifests.Models.ExternalSecrets.Generators.V1Alpha1;

namespace Manifests.Platforms.Aktus;

/// <summary>ArgoCD's way into the registry of the chart. A token lives for twelve hours, so a generator keeps making new ones.</summary>
internal static class MarketplaceRegistry
{
    /// <summary>ArgoCD's own namespace.</summary>
    public const string Namespace = "argocd";

    private const string Name = "marketplace-registry";

    public static void AddTo(ComponentBuilder folder, AktusSettings settings)
    {
        var parts = settings.MarketplaceChartUri.Split('.');
        var token = new ECRAuthorizationToken(Name, Namespace) { Spec = new() { Region = parts[3] } };
        folder.Add("registry.yaml", token, Credential(token, settings.MarketplaceChartUri));
    }

    private static ExternalSecret Credential(ECRAuthorizationToken token, string uri) => new(Name, Namespace)
    {
        Spec = new()
        {
            RefreshInterval = "6h",
            DataFrom =
            [
                new()
                {
                    SourceRef = new()
                    {
                        GeneratorRef = new() { ApiVersion = token.ApiVersion, Kind = "ECRAuthorizationToken", Name = token.Name },
                    },
                },
            ],
            Target = new()
            {
                Name = Name,
                Template = new()
                {
                    Metadata = new() { Labels = new() { ["argocd.argoproj.io/secret-type"] = "repository" } },
                    Data = new()
                    {
                        ["type"] = "helm",
                        ["enableOCI"] = "true",
                        ["url"] = uri[..uri.LastIndexOf('/')],
                        ["username"] = "{{ .username }}",
                        ["password"] = "{{ .password }}",
                    },
                },
            },
        },
    };
}
