namespace Manifests.Platforms.ArgoflowAws.Secrets;

/// <summary>The secrets that were encrypted for the cluster's controller.</summary>
internal sealed class SealedSecrets(PlatformBuilder platform)
{
    /// <summary>
    /// A file with the secret; none while nobody has sealed it, because a kustomization must not name a file that is not there. That
    /// it is missed is told of packages that are used.
    /// </summary>
    public IEnumerable<FileEntry> AddTo(ComponentBuilder folder, string file, SealedSecretName secret) =>
        platform.HasSealedSecret(secret.Namespace, secret.Name)
            ? [folder.Add(file, platform.SealedSecret(secret.Namespace, secret.Name, secret.Keys))]
            : [];
}
