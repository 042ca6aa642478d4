namespace Manifests.Platforms.ArgoflowAws.Setup;

/// <summary>The ARN of each role; which service account may take it is in its trust policy.</summary>
[Settings]
public sealed partial record RoleArnSettings
{
    /// <summary><c>kube-system/cluster-autoscaler</c>.</summary>
    public required string ClusterAutoscaler { get; init; }

    /// <summary><c>kube-system/aws-load-balancer-controller</c>; later releases of the distribution call the key after it.</summary>
    [SettingAlias("awsLoadBalancerController")]
    public required string LoadbalancerController { get; init; }

    /// <summary><c>kube-system/external-dns</c>.</summary>
    public required string ExternalDns { get; init; }

    /// <summary><c>auth/oauth2-proxy</c>.</summary>
    public required string Oauth2Proxy { get; init; }

    /// <summary>The service accounts of Kubeflow Pipelines, where those have a role instead of a user.</summary>
    public required string Pipelines { get; init; }

    /// <summary><c>cert-manager/cert-manager</c>.</summary>
    public required string CertManager { get; init; }

    /// <summary>The pods of Kubeflow Pipelines, where kube2iam gives them a role.</summary>
    public required string Kube2iamPipelines { get; init; }

    /// <summary>The reader of secrets, and the roles that it takes.</summary>
    public required ExternalSecretsRoleArnSettings ExternalSecrets { get; init; }
}
