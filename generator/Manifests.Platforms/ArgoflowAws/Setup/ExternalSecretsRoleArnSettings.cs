namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>
/// The roles by which secrets are read. <c>setup.conf</c> writes <c>role_arn.external_secrets</c> for <see cref="Controller"/>.
/// </summary>
[Settings]
public sealed partial record ExternalSecretsRoleArnSettings
{
    /// <summary><c>kube-system/external-secrets</c>: the key <c>role_arn.external_secrets</c> itself.</summary>
    [SettingAlias(SettingAliasAttribute.OwnValue)]
    public required string Controller { get; init; }

    /// <summary>Taken for secrets of the namespace <c>mlflow</c>.</summary>
    public required string Mlflow { get; init; }

    /// <summary>Taken for secrets of the namespace <c>kubeflow</c>.</summary>
    public required string Kubeflow { get; init; }

    /// <summary>Taken for secrets of the namespace <c>argocd</c>.</summary>
    public required string Argocd { get; init; }

    /// <summary>Taken for secrets of the namespace <c>auth</c>; the README calls it <c>oauth2_proxy</c>.</summary>
    [SettingAlias("oauth2Proxy")]
    public required string Auth { get; init; }

    /// <summary>Taken for secrets of the namespace <c>istio-system</c>.</summary>
    public required string IstioSystem { get; init; }
}
