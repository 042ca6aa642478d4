using Manifests.Platforms.ArgoflowAws.Aws;
using Manifests.Platforms.ArgoflowAws.Setup;
using Manifests.Schema;

namespace Manifests.Platforms.ArgoflowAws;

/// <summary>
/// Which parts of the distribution are used, in which form. Of two parts that exclude each other nobody can ask for both.
/// </summary>
[Settings]
public sealed partial record ArgoflowAwsSettings
{
    /// <summary>The facts of account and cluster; <see langword="null"/> in a template, which has placeholders in their place.</summary>
    [SettingFromConf]
    public SetupSettings? Setup { get; init; }

    /// <summary>Whether the tree has values or their placeholders.</summary>
    public TreeForm Form { get; init; } = TreeForm.Rendered;

    /// <summary>The release of Kubernetes that the manifests are checked for.</summary>
    public KubernetesVersion KubernetesVersion { get; init; } = new(1, 32);

    /// <summary>Who may read the repository.</summary>
    public RepositoryAccess Repository { get; init; } = RepositoryAccess.Public;

    /// <summary>Whether ArgoCD keeps itself in step with the tree.</summary>
    public bool ArgoCdManagesItself { get; init; }

    /// <summary>Which operator reads secrets.</summary>
    public SecretsApi SecretsApi { get; init; } = SecretsApi.Legacy;

    /// <summary>How that operator is let at secrets.</summary>
    public SecretsIam SecretsIam { get; init; } = SecretsIam.PerNamespace;

    /// <summary>Who signs certificates.</summary>
    public CertificateIssuer CertManager { get; init; } = CertificateIssuer.Dns01;

    /// <summary>Where the certificates of the gateways come from.</summary>
    public GatewayCertificates Certificates { get; init; } = GatewayCertificates.Imported;

    /// <summary>Who users log in at.</summary>
    public IdentityProvider Oidc { get; init; } = IdentityProvider.Keycloak;

    /// <summary>What the dashboard links to.</summary>
    public DashboardForm Dashboard { get; init; } = DashboardForm.Plain;

    /// <summary>How users see their volumes.</summary>
    public VolumesForm Volumes { get; init; } = VolumesForm.Regular;

    /// <summary>How Kubeflow Pipelines reach their bucket.</summary>
    public PipelinesIdentity Pipelines { get; init; } = PipelinesIdentity.IamUser;

    /// <summary>Knative Serving.</summary>
    public bool Knative { get; init; }

    /// <summary>KFServing, which needs Knative.</summary>
    public bool Kfserving { get; init; }

    /// <summary>MLflow.</summary>
    public bool Mlflow { get; init; }

    /// <summary>Prometheus, Grafana, Loki and Kiali.</summary>
    public bool Monitoring { get; init; }

    /// <summary>Kubecost, which needs the monitoring.</summary>
    public bool Kubecost { get; init; }

    /// <summary>Drains nodes that AWS takes back.</summary>
    public bool NodeTerminationHandler { get; init; }

    /// <summary>NVIDIA's operator for nodes with GPUs.</summary>
    public bool GpuOperator { get; init; }

    /// <summary>Who administers Kubeflow's profiles.</summary>
    [SettingPattern(@"[^@\s]+@[^@\s]+", "an e-mail address")]
    public string AdminEmail { get; init; } = "admin@argoflow.org";

    /// <summary>
    /// Makes roles, policies, buckets, database and cache too; <see langword="null"/> when they are there already, as the
    /// distribution expects.
    /// </summary>
    public AwsSettings? ProvisionAws { get; init; }
}
