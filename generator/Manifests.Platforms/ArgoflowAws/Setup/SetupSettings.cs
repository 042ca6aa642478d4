namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>
/// The facts of an account and a cluster: the 72 keys of <c>setup.conf</c>. A key is the path of a property:
/// <c>role_arn.external_dns</c> is <see cref="RoleArnSettings.ExternalDns"/>.
/// </summary>
[Settings]
public sealed partial record SetupSettings
{
    /// <summary>The IAM roles.</summary>
    public required RoleArnSettings RoleArn { get; init; }

    /// <summary>Where the secrets are kept; never a secret itself.</summary>
    public required ExternalSecretNameSettings ExternalSecretName { get; init; }

    /// <summary>The repository that ArgoCD reads.</summary>
    public required GitRepoSettings GitRepo { get; init; }

    /// <summary>The EKS cluster. Names of roles and secrets begin with it.</summary>
    public required string ClusterName { get; init; }

    /// <summary>The AWS region.</summary>
    public required string AwsRegion { get; init; }

    /// <summary>The VPC of the cluster.</summary>
    public required string VpcId { get; init; }

    /// <summary>The domain below which every host is.</summary>
    public required string Domain { get; init; }

    /// <summary>The host of Kubeflow's dashboard, without the domain.</summary>
    public required string SubdomainDashboard { get; init; }

    /// <summary>The host below which models are served, without the domain.</summary>
    public required string SubdomainServing { get; init; }

    /// <summary>The host of the login, without the domain.</summary>
    public required string SubdomainAuth { get; init; }

    /// <summary>The host of Grafana, without the domain.</summary>
    public required string SubdomainGrafana { get; init; }

    /// <summary>The host of Kiali, without the domain.</summary>
    public required string SubdomainKiali { get; init; }

    /// <summary>The host of Kubecost, without the domain.</summary>
    public required string SubdomainKubecost { get; init; }

    /// <summary>The DNS zone.</summary>
    public required Route53Settings Route53 { get; init; }

    /// <summary>Who asks for certificates, and where.</summary>
    public required CertManagerSettings CertManager { get; init; }

    /// <summary>The MySQL server.</summary>
    public required RdsSettings Rds { get; init; }

    /// <summary>The buckets.</summary>
    public required S3Settings S3 { get; init; }

    /// <summary>The load balancer of the ingress gateway.</summary>
    public required AwsLoadBalancerSettings AwsLoadBalancer { get; init; }

    /// <summary>The identity provider.</summary>
    public required OidcSettings Oidc { get; init; }

    /// <summary>
    /// Whether a user without a namespace may make one at the dashboard: <c>true</c> or <c>false</c>. A text, because it becomes an
    /// environment variable.
    /// </summary>
    public required string EnableRegistrationFlow { get; init; }

    /// <summary>How secrets are read.</summary>
    public required ExternalSecretsSettings ExternalSecrets { get; init; }
}
