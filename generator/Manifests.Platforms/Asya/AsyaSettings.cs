using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Platforms.Asya;

/// <summary>What differs from one cluster of Asya to another.</summary>
[Settings]
public sealed partial record AsyaSettings
{
    /// <summary>The AWS account that everything lives in: one cluster an account, because names of queues and roles are always the same.</summary>
    [SettingPattern("[0-9]{12}", "an AWS account id of 12 digits")]
    public required string AccountId { get; init; }

    /// <summary>The AWS region.</summary>
    [SettingPattern("[a-z]{2}(-[a-z]+)+-[0-9]", "an AWS region such as us-east-1")]
    public required string Region { get; init; }

    /// <summary>The GitOps repository that ArgoCD reads.</summary>
    [SettingPattern(@"(https://|ssh://|git@)\S+", "the URL of a Git repository")]
    public required string RepositoryUrl { get; init; }

    /// <summary>Branch, tag or commit of that repository.</summary>
    [SettingPattern(@"\S+", "a branch, tag or commit")]
    public string Revision { get; init; } = "main";

    /// <summary>The EKS cluster. Names of roles are made of it, and they end at 64 characters.</summary>
    [SettingPattern("[A-Za-z0-9][A-Za-z0-9_-]{0,42}", "a cluster name of up to 43 letters, digits, '-' and '_'")]
    public string ClusterName { get; init; } = "asya";

    /// <summary>The cluster's name in ArgoCD; <see langword="null"/> when ArgoCD runs in it.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9.-]*[a-z0-9])?", "the name of a cluster in ArgoCD")]
    public string? WorkloadCluster { get; init; }

    /// <summary>The release of Kubernetes that the cluster runs and that the manifests are checked for.</summary>
    public KubernetesVersion KubernetesVersion { get; init; } = new(1, 32);

    /// <summary>The cluster's OIDC issuer, which AWS gives out when it made the cluster. Until then there is no OIDC provider.</summary>
    [SettingPattern(
        "[a-z0-9.-]+/[A-Za-z0-9/_-]+",
        "an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF")]
    public string? OidcIssuer { get; init; }

    /// <summary>The SHA-1 of the issuer's root certificate; <see langword="null"/> leaves it to AWS, which knows its own.</summary>
    [SettingPattern("[0-9a-f]{40}", "a SHA-1 of 40 lower-case hexadecimal digits")]
    public string? OidcThumbprint { get; init; }

    /// <summary>How pods get their AWS roles.</summary>
    public IdentityScheme Identity { get; init; } = IdentityScheme.PodIdentity;

    /// <summary>The addresses of the VPC; its subnets are cut from them.</summary>
    [SettingPattern(
        @"((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-4])",
        "an IPv4 block of /16 to /24 such as 10.0.0.0/16")]
    public string VpcCidr { get; init; } = "10.0.0.0/16";

    /// <summary>How many availability zones are used. The control plane needs two.</summary>
    [SettingRange(2, 3)]
    public int Zones { get; init; } = 2;

    /// <summary>Where nodes run.</summary>
    public NodePlacement Nodes { get; init; } = NodePlacement.Private;

    /// <summary>The release of the add-on <c>vpc-cni</c>.</summary>
    [SettingPattern(@"v[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}-eksbuild\.[0-9]{1,4}", "a release of an EKS add-on such as v1.19.2-eksbuild.1")]
    public string VpcCniVersion { get; init; } = "v1.19.2-eksbuild.1";

    /// <summary>The system of the GPU nodes.</summary>
    public GpuImage GpuImage { get; init; } = GpuImage.Al2;

    /// <summary>How the GPU nodes are paid.</summary>
    public Capacity Capacity { get; init; } = Capacity.OnDemand;

    /// <summary>The instance types of the GPU nodes.</summary>
    [SettingPattern(@"[a-z][a-z0-9-]*\.[a-z0-9]+", "an EC2 instance type such as g5.xlarge")]
    public ValueList<string> GpuInstanceTypes { get; init; } = ["g4dn.xlarge", "g5.xlarge", "p3.2xlarge", "p4d.24xlarge"];

    /// <summary>The fewest GPU nodes.</summary>
    [SettingRange(0, 450)]
    public int GpuMinSize { get; init; }

    /// <summary>The GPU nodes to begin with; later the autoscaler decides.</summary>
    [SettingRange(0, 450)]
    public int GpuDesiredSize { get; init; }

    /// <summary>The most GPU nodes.</summary>
    [SettingRange(1, 450)]
    public int GpuMaxSize { get; init; } = 10;

    /// <summary>The bucket of results; <see langword="null"/> for <c>asya-results-ACCOUNT</c>.</summary>
    [SettingPattern("asya-results[a-z0-9-]{0,50}[a-z0-9]", "a bucket name of up to 63 characters that begins with asya-results")]
    public string? BucketName { get; init; }

    /// <summary>How S3 encrypts the results.</summary>
    public BucketEncryption BucketEncryption { get; init; } = BucketEncryption.Aes256;

    /// <summary>Whether S3 moves results that nobody reads to cheaper storage.</summary>
    public bool IntelligentTiering { get; init; }

    /// <summary>Who makes the queues.</summary>
    public Owner Queues { get; init; } = Owner.GitOps;

    /// <summary>How SQS encrypts messages.</summary>
    public QueueEncryption QueueEncryption { get; init; } = QueueEncryption.Kms;

    /// <summary>Seconds that an actor has for a message before SQS gives it to another.</summary>
    [SettingRange(1, 43200)]
    public int VisibilityTimeout { get; init; } = 300;

    /// <summary>How often a message is tried before it goes to the queue of dead letters.</summary>
    [SettingRange(1, 1000)]
    public int MaxReceiveCount { get; init; } = 3;

    /// <summary>Who makes the ScaledObjects of actors.</summary>
    public Owner Scaling { get; init; } = Owner.Operator;

    /// <summary>The namespaces that actors and gateways run in.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "a namespace")]
    public ValueList<string> ActorNamespaces { get; init; } = ["asya-prod", "asya-e2e"];

    /// <summary>The actors beside the crew, which are in the first namespace.</summary>
    public ValueList<ActorSettings> Actors { get; init; } = [new() { Name = "gpu-inference", Handler = "model.infer" }];

    /// <summary>Managed policies for what the code of actors needs beside queues and results.</summary>
    [SettingPattern("arn:aws:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+", "the ARN of a managed policy")]
    public ValueList<string> ActorPolicies { get; init; } = [];

    /// <summary>What the namespaces of actors enforce.</summary>
    public ActorPodSecurity PodSecurity { get; init; } = ActorPodSecurity.Restricted;

    /// <summary>The commit of Asya that definitions and charts are read from.</summary>
    [SettingPattern("[0-9a-f]{7,40}", "a commit of 7 to 40 hexadecimal digits")]
    public string AsyaCommit { get; init; } = "8f6fd52";

    /// <summary>The image of happy-end and error-end.</summary>
    [SettingPattern("[a-z0-9][A-Za-z0-9._/:@-]*", "the name of an image such as ghcr.io/deliveryhero/asya-crew:v1")]
    public string CrewImage { get; init; } = "ghcr.io/deliveryhero/asya-crew:latest";

    /// <summary>Whether each of the actors' namespaces has a gateway.</summary>
    public bool Gateway { get; init; } = true;

    /// <summary>The host of the gateway's PostgreSQL; <see langword="null"/> lets the gateway keep its state in memory.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9.-]*[a-z0-9])?", "a host name")]
    public string? GatewayDatabaseHost { get; init; }

    /// <summary>The ClusterSecretStore that has the password of that database.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9.-]*[a-z0-9])?", "the name of a ClusterSecretStore")]
    public string SecretStore { get; init; } = "aws-secrets-manager";

    /// <summary>Whether there is the add-on for EBS volumes.</summary>
    public bool EbsCsi { get; init; }

    /// <summary>Whether there is the metrics server.</summary>
    public bool MetricsServer { get; init; }

    /// <summary>Whether there is the add-on for CloudWatch Container Insights.</summary>
    public bool ContainerInsights { get; init; }

    /// <summary>What the requirements state although it can hurt, and somebody accepted; every other known risk is a warning.</summary>
    public ValueList<KnownRisk> AcceptedRisks { get; init; } = [];

    /// <summary>Whether a Job tries a GPU after each sync of the actors.</summary>
    public bool GpuTest { get; init; } = true;
}
