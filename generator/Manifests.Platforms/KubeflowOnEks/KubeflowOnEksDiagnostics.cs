using Manifests.Diagnostics;

namespace Manifests.Platforms.KubeflowOnEks;

/// <summary>What is wrong with this platform's settings and tree. Ids MAN5313 to MAN5334.</summary>
internal static class KubeflowOnEksDiagnostics
{
    /// <summary>The cluster is in another region.</summary>
    public static readonly DiagnosticDescriptor IssuerElsewhere = new("MAN5313", Severity.Error,
        "oidcIssuer is '{0}', which is not of the region {1}; roles would trust another cluster. Take the issuer from the status of the Cluster, or mend region.");

    /// <summary>Pipelines would write among the logs.</summary>
    public static readonly DiagnosticDescriptor ArtifactsAmongLogs = new("MAN5314", Severity.Error,
        "artifactPrefix is '{0}', but S3 writes the bucket's log to '{1}'. Choose another folder.");

    /// <summary>deployKF knows IRSA only.</summary>
    public static readonly DiagnosticDescriptor DeployKFNeedsIrsa = new("MAN5315", Severity.Error,
        "identity is podIdentity, but deployKF annotates service accounts for IRSA and knows nothing else. Set identity to irsa, or variant to direct.");

    /// <summary>deployKF without a user.</summary>
    public static readonly DiagnosticDescriptor NobodyMayLogIn = new("MAN5316", Severity.Error,
        "variant is deployKF, but adminEmail is not set, and nobody could log in without the sample users, whose passwords are known to everyone. Set adminEmail, or variant to direct.");

    /// <summary>A name that is made of the setting is too long.</summary>
    public static readonly DiagnosticDescriptor BucketNameTooLong = new("MAN5317", Severity.Error,
        "deployKF's models go to the bucket '{0}', whose name has {1} characters; S3 takes {2}. Choose a shorter bucketName.");

    /// <summary>Two buckets of one name.</summary>
    public static readonly DiagnosticDescriptor BucketTwice = new("MAN5318", Severity.Error,
        "bucketName is '{0}', which is the bucket of deployKF's pipelines too. Choose another name.");

    /// <summary>The role of the pipelines is gone.</summary>
    public static readonly DiagnosticDescriptor NoPipelineRole = new("MAN5319", Severity.Error,
        "the tree has no role with the name '{0}', which the roadmap states. Put it back in PipelineRole.");

    /// <summary>The role may do something else than stated.</summary>
    public static readonly DiagnosticDescriptor RoleDiffers = new("MAN5320", Severity.Error,
        "the {0} of the role '{1}' is not the one that the roadmap states: expected {2}. Put it back in PipelineRole.");

    /// <summary>The folder of Kubeflow lacks something.</summary>
    public static readonly DiagnosticDescriptor KubeflowIncomplete = new("MAN5321", Severity.Error,
        "the folder '{0}' gives no {1} '{2}', which the roadmap states. Put it back in KubeflowPipelines.");

    /// <summary>The build gives more or less than stated.</summary>
    public static readonly DiagnosticDescriptor BuildDiffers = new("MAN5322", Severity.Error,
        "the kustomization of Kubeflow gives {0} objects; the roadmap states {1}. Put it back in KubeflowPipelines.");

    /// <summary>A ConfigMap that pods do not notice a change of.</summary>
    public static readonly DiagnosticDescriptor NoHash = new("MAN5323", Severity.Error,
        "the generated ConfigMap '{0}' has no hash in its name, so pods would keep its old content; the roadmap states '{1}'. Leave disableNameSuffixHash out.");

    /// <summary>Nodes of a kind are missing.</summary>
    public static readonly DiagnosticDescriptor TooFewPools = new("MAN5324", Severity.Error,
        "the tree has {0} node pools; expected {1}. Put the missing one back in NodePools.");

    /// <summary>Karpenter does not know which pool comes first.</summary>
    public static readonly DiagnosticDescriptor WeightTwice = new("MAN5325", Severity.Error,
        "the node pool '{0}' has the weight {1}, which '{2}' has too, and Karpenter would take one by chance. Give each its own, from 1 to 100.");

    /// <summary>A pool without its class.</summary>
    public static readonly DiagnosticDescriptor NoNodeClass = new("MAN5326", Severity.Error,
        "the node pool '{0}' takes its nodes from the EC2NodeClass '{1}', which the tree does not have. Name one that it has.");

    /// <summary>The Application of Kubeflow is gone.</summary>
    public static readonly DiagnosticDescriptor NoKubeflowApplication = new("MAN5327", Severity.Error,
        "the tree has no Application '{0}', which the roadmap states. Put it back in Applications.");

    /// <summary>Pipelines may not write their artifacts.</summary>
    public static readonly DiagnosticDescriptor NoArtifactAccess = new("MAN5328", Severity.Error,
        "the policy of the bucket '{0}' has no statement '{1}' that lets {2} in. Put it back in ModelBucket.");

    /// <summary>Pipelines run as somebody else.</summary>
    public static readonly DiagnosticDescriptor RunnerWithoutRole = new("MAN5329", Severity.Error,
        "the service account '{0}' takes the role {1}; expected {2}. Put it back in KubeflowPipelines.");

    /// <summary>The roadmap's own placeholder.</summary>
    public static readonly DiagnosticDescriptor AccountPlaceholder = new("MAN5330", Severity.Error,
        "'ACCOUNT_ID' is left here; expected the account {0}. Write settings.AccountId in its place.");

    /// <summary>Nothing that the pod fits.</summary>
    public static readonly DiagnosticDescriptor NoPoolForPod = new("MAN5331", Severity.Error,
        "{0} asks for {1}, but fits no node pool that has it: each lacks a label of its nodeSelector or has a taint that it does not tolerate. Take selector and toleration from Gpus.");

    /// <summary>The network policy and the mesh do not go together.</summary>
    public static readonly DiagnosticDescriptor NamespaceInMesh = new("MAN5332", Severity.Error,
        "the namespace '{0}' has the label '{1}', but its NetworkPolicy assumes that there is no mesh and would cut the sidecars off. Remove the label.");

    /// <summary>deployKF and the roadmap's own manifests at once.</summary>
    public static readonly DiagnosticDescriptor TwoOwners = new("MAN5333", Severity.Error,
        "the tree has the namespace '{0}' and the Application '{1}', which makes it too; they would take it from each other. Leave one of them out.");

    /// <summary>Something that can hurt and that nobody accepted.</summary>
    public static readonly DiagnosticDescriptor Risk = new("MAN5334", Severity.Warning,
        "{0}. The roadmap states it so: mend it in a copy of the platform, or accept it with '{1}' in acceptedRisks.");
}
