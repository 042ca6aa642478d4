using Manifests.Diagnostics;

namespace Manifests.Platforms.Asya;

/// <summary>What does not go together in the settings of this platform. Ids MAN5040 to MAN5050.</summary>
internal static class AsyaDiagnostics
{
    /// <summary>AWS has no such image for the release.</summary>
    public static readonly DiagnosticDescriptor NoAl2Image = new("MAN5040", Severity.Error,
        "gpuImage is al2, but EKS has no Amazon Linux 2 image for Kubernetes {0}; the last release with one is 1.32. Choose bottlerocket, or kubernetesVersion \"1.32\" or lower.");

    /// <summary>The size to begin with is outside its bounds.</summary>
    public static readonly DiagnosticDescriptor GpuSizesOutOfOrder = new("MAN5041", Severity.Error,
        "the sizes of the GPU node group are not in order: gpuMinSize {0}, gpuDesiredSize {1}, gpuMaxSize {2}. Let none be greater than the next.");

    /// <summary>The operator cannot encrypt with a key.</summary>
    public static readonly DiagnosticDescriptor OperatorCannotEncrypt = new("MAN5042", Severity.Error,
        "queueEncryption is kms, but the operator makes the queues and cannot give them a key. Set queues to gitOps, or queueEncryption to sqs.");

    /// <summary>An actor outside the namespaces of actors.</summary>
    public static readonly DiagnosticDescriptor ActorInOtherNamespace = new("MAN5043", Severity.Error,
        "the actor '{0}' is in the namespace '{1}', which is not among actorNamespaces: {2}. Add it there, or give the actor another namespace.");

    /// <summary>Two would have one queue or one service account.</summary>
    public static readonly DiagnosticDescriptor NameTaken = new("MAN5044", Severity.Error,
        "the name of the actor '{0}' is taken: the queue or service account 'asya-{0}' belongs to another actor or to the platform. Give it another name.");

    /// <summary>The autoscaler takes nodes of a group for equal.</summary>
    public static readonly DiagnosticDescriptor MixedGpuCounts = new("MAN5045", Severity.Warning,
        "capacity is spot, and gpuInstanceTypes have different numbers of GPUs: {0}; the autoscaler takes the nodes of a group for equal. Choose types with one number of GPUs.");

    /// <summary>IRSA is nothing without an issuer.</summary>
    public static readonly DiagnosticDescriptor IrsaWithoutIssuer = new("MAN5046", Severity.Error,
        "identity is irsa, but oidcIssuer is not set, and the roles could trust nobody. Set it from the status of the Cluster, or choose podIdentity.");

    /// <summary>Too old for network policies and Pod Identity.</summary>
    public static readonly DiagnosticDescriptor OldVpcCni = new("MAN5047", Severity.Error,
        "vpcCniVersion is {0}; Asya needs v1.16.2 or newer. Choose a newer release of the add-on.");

    /// <summary>A list that may not be empty or say one thing twice.</summary>
    public static readonly DiagnosticDescriptor NotASet = new("MAN5048", Severity.Error,
        "'{0}' {1}. Give at least one value, and each only once.");

    /// <summary>Actors among what serves them.</summary>
    public static readonly DiagnosticDescriptor NamespaceOfOthers = new("MAN5049", Severity.Error,
        "actorNamespaces has '{0}', where the operator or other parts of the cluster run; actors and gateways have namespaces of their own. Take it out.");

    /// <summary>EKS has no Pod Identity for such a release.</summary>
    public static readonly DiagnosticDescriptor OldKubernetes = new("MAN5050", Severity.Error,
        "kubernetesVersion is {0}; Asya needs 1.24 or newer, where EKS Pod Identity begins. Choose a newer release.");
}
