using Manifests.Models;
using Manifests.Schema;

namespace Manifests.Platforms.Aktus;

/// <summary>The parameters of the CloudFormation stack, and what a repository has to be told besides.</summary>
[Settings]
public sealed partial record AktusSettings
{
    private const string IamName = "[A-Za-z0-9+=,.@_-]{1,64}";

    /// <summary>The AWS account that everything lives in.</summary>
    [SettingPattern("[0-9]{12}", "an AWS account id of 12 digits")]
    public required string AccountId { get; init; }

    /// <summary>The AWS region.</summary>
    [SettingPattern("[a-z]{2}(-[a-z]+)+-[0-9]", "an AWS region such as us-east-1")]
    public required string Region { get; init; }

    /// <summary>
    /// What AWS gives out when the infrastructure is made. While it is left out, only the infrastructure is rendered: ACK cannot
    /// carry these values into other objects.
    /// </summary>
    public CreatedByAws? Created { get; init; }

    /// <summary>The addresses of the VPC; its two subnets are cut from them.</summary>
    [SettingPattern(
        @"((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/(1[6-9]|2[0-8])",
        "an IPv4 block of /16 to /28 such as 10.0.0.0/16")]
    public string VpcCidr { get; init; } = "10.0.0.0/16";

    /// <summary>What names at AWS begin with.</summary>
    [SettingPattern("[a-z][a-z0-9-]{0,19}", "up to 20 lower-case letters, digits and '-', a letter first")]
    public string VpcPrefix { get; init; } = "aktus-platform";

    /// <summary>What names at AWS go on with, where CloudFormation has the name of the stack.</summary>
    [SettingPattern("[a-z][a-z0-9-]{0,19}", "up to 20 lower-case letters, digits and '-', a letter first")]
    public string StackName { get; init; } = "aktus";

    /// <summary>Whether AWS runs the nodes; otherwise there is a node group of a fixed size.</summary>
    public bool EnableAutoMode { get; init; } = true;

    /// <summary>The EKS cluster; <see langword="null"/> makes a name of prefix and stack.</summary>
    [SettingPattern("[A-Za-z0-9][A-Za-z0-9_-]{0,99}", "a cluster name of up to 100 letters, digits, '-' and '_'")]
    public string? EksClusterName { get; init; }

    /// <summary>The release of Kubernetes that the cluster runs and that the manifests are checked for.</summary>
    public KubernetesVersion EksVersion { get; init; } = new(1, 31);

    /// <summary>The instances of the node group. Auto Mode chooses its own.</summary>
    [SettingPattern(
        @"t3\.(medium|large|xlarge|2xlarge)|[cm]5\.(large|xlarge|2xlarge)|g4dn\.(xlarge|2xlarge)",
        "an instance type such as t3.xlarge, m5.2xlarge or g4dn.xlarge")]
    public string NodeInstanceType { get; init; } = "t3.xlarge";

    /// <summary>How many nodes the node group has.</summary>
    [SettingRange(1, 10)]
    public int NumberOfNodes { get; init; } = 2;

    /// <summary>The root volume of a node of the node group, in GiB.</summary>
    [SettingRange(20, 500)]
    public int NodeVolumeSize { get; init; } = 50;

    /// <summary>The EC2 key pair that opens the nodes of the node group to SSH; <see langword="null"/> for no SSH.</summary>
    [SettingPattern("[!-~]([ -~]{0,253}[!-~])?", "the name of an EC2 key pair")]
    public string? KeyPairName { get; init; }

    /// <summary>IAM users of the account that administer the cluster.</summary>
    [SettingPattern(IamName, "the name of an IAM user")]
    public ValueList<string> AdditionalAdminUsers { get; init; } = [];

    /// <summary>IAM roles of the account that administer the cluster.</summary>
    [SettingPattern(IamName, "the name of an IAM role")]
    public ValueList<string> AdditionalAdminRoles { get; init; } = [];

    /// <summary>The role that ArgoCD's pods run with; it may take the deployer's role.</summary>
    [SettingPattern(IamName, "the name of an IAM role")]
    public string ArgoCdRole { get; init; } = "argocd";

    /// <summary>Whether the chart of the AI platform is installed.</summary>
    public bool EnableMarketplaceChart { get; init; } = true;

    /// <summary>The repository of the chart at the registry of AWS Marketplace.</summary>
    [SettingPattern(
        @"[0-9]{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(/[a-z0-9._-]+)+",
        "an ECR repository such as 709825985650.dkr.ecr.us-east-1.amazonaws.com/aktus-ai/chart")]
    public string MarketplaceChartUri { get; init; } =
        "709825985650.dkr.ecr.us-east-1.amazonaws.com/aktus-ai/aktus-ai-platform-aws-marketplace-ecr";

    /// <summary>The release of the chart.</summary>
    [SettingPattern(@"[0-9]+\.[0-9]+\.[0-9]+([-+][0-9A-Za-z.+-]+)?", "a chart version such as 1.0.5")]
    public string MarketplaceChartVersion { get; init; } = "1.0.5";

    /// <summary>The namespace of the AI platform.</summary>
    [SettingPattern("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "a namespace of up to 63 lower-case letters, digits and '-'")]
    public string MarketplaceChartNamespace { get; init; } = "aktus-ai-platform-dev";

    /// <summary>
    /// The host of the research service as browsers reach it, which its load balancer gets once the chart runs;
    /// <see langword="null"/> leaves the chart's own addresses.
    /// </summary>
    [SettingPattern("[A-Za-z0-9.-]+(:[0-9]+)?", "a host with or without a port, and without a scheme")]
    public string? ResearchEndpoint { get; init; }

    /// <summary>The secret of AWS Secrets Manager that holds the Hugging Face token; <see langword="null"/> when there is none.</summary>
    public string? HuggingFaceTokenSecret { get; init; }

    /// <summary>The secret of AWS Secrets Manager that holds the OpenAI key; <see langword="null"/> when there is none.</summary>
    public string? OpenAiApiKeySecret { get; init; }

    /// <summary>The release of the External Secrets chart, whose operator has to serve <c>external-secrets.io/v1</c>.</summary>
    /// <remarks>Source: Chart.yaml of external-secrets 2.0.0, which takes Kubernetes 1.19 and later. The API is there since 0.16.</remarks>
    [SettingPattern(@"(0\.(1[6-9]|[2-9][0-9])|[1-9][0-9]*\.[0-9]+)\.[0-9]+", "a chart version from 0.16.0 on, such as 2.0.0")]
    public string ExternalSecretsVersion { get; init; } = "2.0.0";

    /// <summary>The GitOps repository that ArgoCD reads.</summary>
    public required string RepositoryUrl { get; init; }

    /// <summary>Branch, tag or commit of that repository.</summary>
    public string Revision { get; init; } = "main";
}
