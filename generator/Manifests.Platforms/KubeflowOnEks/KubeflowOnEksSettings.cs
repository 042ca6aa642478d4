using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What differs from one AWS account, region or repository to another.</summary>
[Settings]
public sealed partial record KubeflowOnEksSettings
{
    /// <summary>The AWS account that everything lives in.</summary>
    [SettingPattern("[0-9]{12}", "an AWS account id of 12 digits")]
    public required string AccountId { get; init; }

    /// <summary>The AWS region.</summary>
    [SettingPattern("[a-z]{2}(-[a-z]+)+-[0-9]", "an AWS region such as us-east-1")]
    public required string Region { get; init; }

    /// <summary>The OIDC issuer of the cluster. AWS gives it out when the cluster is made.</summary>
    [SettingPattern(
        "[a-z0-9.-]+/[A-Za-z0-9/_-]+",
        "an issuer without its scheme, such as oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF")]
    public required string OidcIssuer { get; init; }

    /// <summary>
    /// The id of the VPC, which AWS gives out when the VPC is made. While it is left out, the flow log is left out too: ACK has
    /// no way to refer to the VPC there.
    /// </summary>
    [SettingPattern("vpc-[0-9a-f]{8,17}", "a VPC id such as vpc-0123456789abcdef0")]
    public string? VpcId { get; init; }

    /// <summary>The addresses of the VPC; its six subnets are cut from them.</summary>
    [SettingPattern(
        @"((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-4])",
        "an IPv4 block of /16 to /24 such as 10.0.0.0/16")]
    public string VpcCidr { get; init; } = "10.0.0.0/16";

    /// <summary>The EKS cluster. Names of roles are made of it, and they end at 64 characters.</summary>
    [SettingPattern("[A-Za-z0-9][A-Za-z0-9_-]{0,42}", "a cluster name of up to 43 letters, digits, '-' and '_'")]
    public string ClusterName { get; init; } = "nvidia-fraud-detection-cluster-blueprint";

    /// <summary>The release of Kubernetes that the cluster runs and that the manifests are checked for.</summary>
    public KubernetesVersion KubernetesVersion { get; init; } = new(1, 32);

    /// <summary>The bucket of models and pipeline artifacts. Bucket names are shared by everybody on AWS.</summary>
    [SettingPattern("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "a bucket name of 3 to 63 lower-case letters, digits, '.' and '-'")]
    public string BucketName { get; init; } = "ml-on-containers";

    /// <summary>The folder of the bucket that pipelines write to.</summary>
    [SettingPattern("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*", "a path without '/' at its ends")]
    public string ArtifactPrefix { get; init; } = "kubeflow-artifacts";

    /// <summary>The GitOps repository that ArgoCD reads.</summary>
    [SettingPattern(@"(https://|ssh://|git@)\S+", "the URL of a Git repository")]
    public string RepositoryUrl { get; init; } = "https://github.com/aws-samples/sample-financial-fraud-detection-with-nvidia";

    /// <summary>Branch, tag or commit of that repository.</summary>
    [SettingPattern(@"\S+", "a branch, tag or commit")]
    public string Revision { get; init; } = "main";

    /// <summary>Who installs Kubeflow.</summary>
    public KubeflowVariant Variant { get; init; } = KubeflowVariant.Direct;

    /// <summary>
    /// Who may log in to deployKF at first, by the password in the Secret <c>deploykf-auth/dex-admin</c>;
    /// <see langword="null"/> for nobody.
    /// </summary>
    [SettingPattern(@"[^@\s]+@[^@\s]+[.][^@\s]+", "an e-mail address")]
    public string? AdminEmail { get; init; }

    /// <summary>How pods get their AWS roles.</summary>
    public IdentityScheme Identity { get; init; } = IdentityScheme.Irsa;

    /// <summary>What the Triton server runs.</summary>
    public TritonImage TritonImage { get; init; } = TritonImage.Ecr;

    /// <summary>What the roadmap states although it can hurt, and somebody accepted; every other known risk is a warning.</summary>
    public ValueList<KnownRisk> AcceptedRisks { get; init; } = [];

    /// <summary>Whether there is a node pool without GPUs for preprocessing.</summary>
    public bool CpuPool { get; init; } = true;

    /// <summary>The bucket that deployKF's pipelines write to.</summary>
    internal string PipelinesBucket => "kubeflow-pipelines-" + AccountId;

    /// <summary>The bucket that Triton reads models from: deployKF's pipelines put them in a bucket of their own.</summary>
    internal string ModelRepository => Variant == KubeflowVariant.DeployKF ? BucketName + "-model-registry" : BucketName;
}
