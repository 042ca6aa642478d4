using Manifests.Diagnostics;

namespace Manifests.Platforms.Asya;

/// <summary>What is wrong with this platform's settings and tree. Ids MAN5040 to MAN5050, and MAN5335 to MAN5342.</summary>
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

    /// <summary>Something of the checklist is gone.</summary>
    public static readonly DiagnosticDescriptor Missing = new("MAN5335", Severity.Error,
        "the tree has no {0} '{1}', which Asya needs. Put it back in {2}.");

    /// <summary>Something of the checklist is other than stated.</summary>
    public static readonly DiagnosticDescriptor Differs = new("MAN5336", Severity.Error,
        "{0} has {1} at {2}; Asya needs {3}. Put it back in {4}.");

    /// <summary>A zone that fails takes everything along.</summary>
    public static readonly DiagnosticDescriptor TooFewZones = new("MAN5337", Severity.Error,
        "the subnets with the tag '{0}' are in {1} availability zones; the control plane needs 2 or more. Put zones and tags back in Network.");

    /// <summary>A role reaches what is not Asya's.</summary>
    public static readonly DiagnosticDescriptor ScopeTooWide = new("MAN5338", Severity.Error,
        "the role '{0}' may do {1} on '{2}'; expected {3}. Narrow the statement in Workloads.");

    /// <summary>An association for nobody.</summary>
    public static readonly DiagnosticDescriptor AssociationWithoutAccount = new("MAN5339", Severity.Error,
        "the association '{0}' is for the service account '{1}', which neither this tree nor a chart makes. Name one that is made.");

    /// <summary>The operator could not make an actor's pods.</summary>
    public static readonly DiagnosticDescriptor ActorPodRefused = new("MAN5340", Severity.Error,
        "{0} breaks the level '{1}' that its namespace enforces: {2} {3}; {4}.");

    /// <summary>Pods that would wait for ever.</summary>
    public static readonly DiagnosticDescriptor NoNodesForPod = new("MAN5341", Severity.Error,
        "{0} asks for {1}, but does not fit the GPU nodes: they lack a label of its nodeSelector or have a taint that it does not tolerate. Take the toleration from Gpus.");

    /// <summary>Something that can hurt and that nobody accepted.</summary>
    public static readonly DiagnosticDescriptor Risk = new("MAN5342", Severity.Warning,
        "{0}. {1}, or accept it with '{2}' in acceptedRisks.");
}
