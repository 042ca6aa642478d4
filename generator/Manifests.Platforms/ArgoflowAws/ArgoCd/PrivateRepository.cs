using Manifests.Models.Core.V1;
using Manifests.Models.Kustomize;

namespace Manifests.Platforms.ArgoflowAws.ArgoCd;

/// <summary>ArgoCD with a login at the repository, which it reads from AWS.</summary>
internal sealed class PrivateRepository(ComponentBuilder argoCd) : IPackage
{
    private const string Secret = "git-repo-secret";

    /// <inheritdoc/>
    public ComponentBuilder AddTo(Distribution distribution)
    {
        var folder = distribution.Folder("argocd/overlays/private-repo");
        var secrets = distribution.ExternalSecrets;
        var login = distribution.Setup.ExternalSecretName.GitRepo;
        var secret = secrets.Of(
            Secret, Namespaces.ArgoCd, [("HTTPS_USERNAME", login.HttpsUsername), ("HTTPS_PASSWORD", login.HttpsPassword)]);
        folder.Kustomization(new Kustomization
        {
            Namespace = Namespaces.ArgoCd,
            Resources =
            [
                argoCd,
                .. secrets.StoreOf(Namespaces.ArgoCd).Select(store => folder.Add("secret-store.yaml", store)),
                folder.Add("secret.yaml", secret),
            ],
            Patches = [new() { Path = folder.Patch("patches/configmap-patch.yaml", Repositories(distribution)) }],
        });
        return folder;
    }

    private static ConfigMap Repositories(Distribution distribution) => new("argocd-cm")
    {
        Data = new()
        {
            ["repositories"] = distribution.Text("argocd-repositories.yaml", new()
            {
                ["url"] = distribution.Setup.GitRepo.Url,
                ["secret"] = Secret,
            }),
        },
    };
}
