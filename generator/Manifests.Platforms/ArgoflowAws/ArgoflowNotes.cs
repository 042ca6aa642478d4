using Manifests.Platforms.ArgoflowAws.Secrets;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>What the template of the notes names.</summary>
internal static class ArgoflowNotes
{
    public static TemplateVariables Variables(ArgoflowAwsSettings settings) => new()
    {
        ["isTemplate"] = settings.Form == TreeForm.Template,
        ["cluster"] = settings.Setup?.ClusterName ?? "a cluster of your own",
        ["kubernetesVersion"] = settings.KubernetesVersion.ToString(),
        ["isPrivate"] = settings.Repository == RepositoryAccess.Private,
        ["isModern"] = settings.SecretsApi == SecretsApi.Modern,
        ["isPerNamespace"] = settings.SecretsIam == SecretsIam.PerNamespace,
        ["isExternalLogin"] = settings.Oidc == IdentityProvider.External,
        ["usesUser"] = settings.Pipelines == PipelinesIdentity.IamUser,
        ["imported"] = settings.Certificates == GatewayCertificates.Imported,
        ["provisions"] = settings.ProvisionAws is not null,
        ["adminEmail"] = settings.AdminEmail,
        ["sealedSecrets"] = [.. SealedSecretName.All.Select(static secret => secret.Label)],
    };
}
