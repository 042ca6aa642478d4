using Manifests.Models.SealedSecrets.V1Alpha1;

namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>The secrets that were encrypted for the cluster's controller.</summary>
internal sealed class SealedSecrets(ArgoflowAwsSettings settings)
{
    /// <summary>Whether somebody has encrypted its values.</summary>
    public bool Has(SealedSecretName secret) => settings.SealedSecrets.ContainsKey(secret.Label);

    /// <summary>
    /// A file with the secret; none while nobody has encrypted its values, because then there is nothing to read and a kustomization
    /// must not name a file that is not there.
    /// </summary>
    public IEnumerable<FileEntry> AddTo(ComponentBuilder folder, string file, SealedSecretName secret) =>
        settings.SealedSecrets.TryGetValue(secret.Label, out var values)
            ? [folder.Add(file, new SealedSecret(secret.Name, secret.Namespace)
                {
                    Spec = new()
                    {
                        EncryptedData = values,
                        Template = new() { Metadata = new() { Name = secret.Name, Namespace = secret.Namespace } },
                    },
                })]
            : [];
}
