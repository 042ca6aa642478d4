namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The name of each secret in Secrets Manager, or its path in the Parameter Store: <c>cluster/namespace/name</c>.</summary>
[Settings]
public sealed partial record ExternalSecretNameSettings
{
    /// <summary>Certificates, where those are imported.</summary>
    public required IstioSystemSecretNameSettings IstioSystem { get; init; }

    /// <summary>MLflow's login at the MySQL server.</summary>
    public required RdsSecretNameSettings Mlflow { get; init; }

    /// <summary>The logins of Pipelines and Katib.</summary>
    public required KubeflowSecretNameSettings Kubeflow { get; init; }

    /// <summary>ArgoCD's login at the repository, where that is private.</summary>
    public required GitRepoSecretNameSettings GitRepo { get; init; }

    /// <summary>The client of an external identity provider.</summary>
    public required AuthSecretNameSettings Auth { get; init; }
}
